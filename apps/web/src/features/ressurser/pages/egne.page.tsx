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
import { Merker, needsCare } from '../components/merknader';
import { useUtgivernavn } from '../components/utgiver';

/** `/ressurser/egne`: what should be looked at first. */
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
              <div className="kp-stabel kp-luft">
                <Delene ressurser={ressurser} />
                {!lenkesjekkPaa && <p className="kp-liten kp-dempet">{t('egne.sjekkAv')}</p>}
              </div>
            )
          }
        </Hentet>
      </Innhold>
    </>
  );
}

/** Each resource once: what needs somebody, what does not, and what is withdrawn. */
function Delene({ ressurser }: { ressurser: readonly EgenRessurs[] }) {
  const { t } = useTranslation('ressurser');
  const published = ressurser.filter(({ tilstand }) => tilstand === 'PUBLISERT');
  return (
    <>
      <Del id="sePaa" tittel={t('egne.sePaa')} ressurser={published.filter(needsCare)} />
      <Del id="publisert" tittel={t('egne.publisert')} ressurser={published.filter((one) => !needsCare(one))} />
      <Del
        id="trukket"
        tittel={t('egne.trukket')}
        ressurser={ressurser.filter(({ tilstand }) => tilstand === 'TRUKKET')}
      />
    </>
  );
}

interface DelProps {
  id: string;
  tittel: string;
  ressurser: readonly EgenRessurs[];
}

function Del({ id, tittel, ressurser }: DelProps) {
  if (ressurser.length === 0) return null;
  return (
    <section className="kp-stabel" aria-labelledby={id}>
      <h2 id={id}>{tittel}</h2>
      <Liste>
        {ressurser.map((ressurs) => (
          <Egen key={ressurs.id} ressurs={ressurs} />
        ))}
      </Liste>
    </section>
  );
}

function Egen({ ressurs }: { ressurs: EgenRessurs }) {
  const { t } = useTranslation('ressurser');
  const navn = useUtgivernavn();
  const { id, tittel, type, fagligOppdatert, nesteGjennomgang, nyttig, ikkeNyttig, kommentarer } = ressurs;
  const svar = [
    ...(nyttig > 0 ? [t('egne.nyttig', { count: nyttig })] : []),
    ...(ikkeNyttig > 0 ? [t('egne.ikkeNyttig', { count: ikkeNyttig })] : []),
    ...(kommentarer > 0 ? [t('egne.kommentarer', { count: kommentarer })] : []),
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
      <Merker ressurs={ressurs} />
      {nesteGjennomgang !== null && (
        <p className="kp-liten">{t('egne.gjennomgang', { dato: datoITekst(nesteGjennomgang) })}</p>
      )}
      <p className="kp-liten">{svar.length === 0 ? t('egne.ingenSvar') : svar.join(' · ')}</p>
    </Rad>
  );
}
