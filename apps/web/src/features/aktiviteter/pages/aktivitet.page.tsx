import { StarFillIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Ikon } from '../../../shared/ui/ikon';
import { bevisfakta, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Aktivitetschip } from '../../../shared/ui/journal/bevisrad';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Liste, Rad } from '../../../shared/ui/liste';
import { OmDette } from '../../../shared/ui/om-dette';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Statuschip } from '../../../shared/ui/statuschip';
import { type Aktivitet, aktivitetQuery } from '../api/aktiviteter';
import { Aktivitetshistorikk } from '../components/aktivitetshistorikk';
import { Aktivitetspanel } from '../components/aktivitetspanel';
import { lesereAv } from '../components/lesere';

/** `/aktiviteter/:id`: one activity of one's own. */
export function AktivitetSide() {
  const { t } = useTranslation('aktiviteter');
  const { id } = useParams({ from: '/innlogget/aktiviteter/$id' });
  const { meg } = useRolle();
  const aktivitet = useQuery(aktivitetQuery(id));
  return (
    <Hentet sporring={aktivitet} laster={t('en.laster')} form="side">
      {(data) =>
        data.lis.id === meg.id ? (
          <EnAktivitet key={data.id} aktivitet={data} onSeNytt={() => void aktivitet.refetch()} />
        ) : (
          // Somebody else's waits in the inbox.
          <Navigate to="/innboks" replace />
        )
      }
    </Hentet>
  );
}

function EnAktivitet({ aktivitet, onSeNytt }: { aktivitet: Aktivitet; onSeNytt: () => void }) {
  const { t } = useTranslation('aktiviteter');
  useDokumenttittel(tittelPaa(aktivitet));
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/aktiviteter">{t('en.tilbake')}</TilbakeLenke>}
        status={<Aktivitetschip bevis={aktivitet} />}
        tittel={tittelPaa(aktivitet)}
        ingress={bevisfakta(aktivitet)}
      />
      <Innhold>
        <div className="kp-to">
          <Aktivitetspanel aktivitet={aktivitet} onSeNytt={onSeNytt} />
          <div className="kp-stabel kp-luft">
            <section className="kp-stabel kp-tett" aria-labelledby="tekst">
              <h2 id="tekst">{t('en.tekst')}</h2>
              <p className="kp-les kp-linjeskift">{aktivitet.tekst || t('en.ingenTekst')}</p>
              <Vedleggsliste vedlegg={aktivitet.vedlegg} />
            </section>
            <Maal aktivitet={aktivitet} />
            <HvemKanLese lesere={lesereAv(aktivitet)} />
            <OmDette omSlag="AKTIVITET" omId={aktivitet.id} tittel={tittelPaa(aktivitet)} />
            <section className="kp-stabel kp-stabel--romslig" aria-labelledby="historikk">
              <h2 id="historikk">{t('en.historikk')}</h2>
              <Aktivitetshistorikk aktivitet={aktivitet} />
            </section>
          </div>
        </div>
      </Innhold>
    </>
  );
}

/** The goals it counts on, with a star where it is among the best examples. */
function Maal({ aktivitet: { maal } }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <section className="kp-stabel" aria-labelledby="maal">
      <h2 id="maal">{t('en.maal')}</h2>
      {maal.length === 0 ? (
        <p className="kp-dempet">{t('en.ingenMaal')}</p>
      ) : (
        <Liste>
          {maal.map(({ id, kode, tittel, stjerne, tilstand }) => (
            <Rad
              key={id}
              tittel={
                <Link to="/maal/$id" params={{ id }}>
                  {tittel}
                </Link>
              }
              fakta={
                <>
                  <span className="kp-kode">{kode}</span>
                  {stjerne && (
                    <>
                      {' · '}
                      <Ikon av={StarFillIcon} klasse="stjerne" /> {t('en.stjerne')}
                    </>
                  )}
                </>
              }
              status={<Statuschip ting="laeringsmaal" tilstand={tilstand} />}
            />
          ))}
        </Liste>
      )}
    </section>
  );
}
