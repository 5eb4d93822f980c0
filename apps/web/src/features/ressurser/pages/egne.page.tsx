import { BookmarkIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { type EgenRessurs, egneQuery } from '../api/ressurser';
import { useUtgivernavn } from '../components/utgiver';

/** `/ressurser/egne`: those to be reviewed first. */
export function EgneSide() {
  const { t } = useTranslation('ressurser');
  const egne = useQuery(egneQuery);
  useDokumenttittel(t('egne.side'));
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/ressurser">{t('side')}</TilbakeLenke>}
        tittel={t('egne.tittel')}
        ingress={t('egne.ingress')}
        handlinger={<KnappLenke to="/ressurser/ny">{t('egne.ny')}</KnappLenke>}
      />
      <Innhold>
        <Hentet sporring={egne} laster={t('laster')}>
          {({ ressurser, lenkesjekkPaa }) =>
            ressurser.length === 0 ? (
              <Tomtilstand ikon={BookmarkIcon} tittel={t('egne.tomTittel')}>
                <p>{t('egne.tomTekst')}</p>
              </Tomtilstand>
            ) : (
              <div className="kp-stabel">
                <Liste navn={t('egne.side')}>
                  {ressurser.map((ressurs) => (
                    <Egen key={ressurs.id} ressurs={ressurs} />
                  ))}
                </Liste>
                {!lenkesjekkPaa && <p className="kp-liten kp-dempet">{t('egne.sjekkAv')}</p>}
              </div>
            )
          }
        </Hentet>
      </Innhold>
    </>
  );
}

function Egen({ ressurs }: { ressurs: EgenRessurs }) {
  const { t } = useTranslation('ressurser');
  const navn = useUtgivernavn();
  const { id, tittel, type, fagligOppdatert, nesteGjennomgang, forfalt, lenke, tilstand } = ressurs;
  const { nyttig, ikkeNyttig, kommentarer } = ressurs;
  const needs = [
    ...(forfalt && nesteGjennomgang ? [t('egne.forfalt', { dato: datoITekst(nesteGjennomgang) })] : []),
    ...(lenke?.doed ? [t('egne.doed')] : []),
    ...(tilstand === 'TRUKKET' ? [t('en.trukket')] : []),
  ];
  return (
    <Rad
      topp
      tittel={
        <Link className="kp-tittel-lenke" to="/ressurser/$id" params={{ id }}>
          {tittel}
        </Link>
      }
      fakta={t('fakta', { type: t(`typer.${type}`), utgiver: navn(ressurs), dato: datoITekst(fagligOppdatert) })}
    >
      {needs.length > 0 && (
        <p>
          <strong>{needs.join(' · ')}</strong>
        </p>
      )}
      <p className="kp-liten">{t('egne.svar', { nyttig, ikkeNyttig, kommentarer })}</p>
    </Rad>
  );
}
