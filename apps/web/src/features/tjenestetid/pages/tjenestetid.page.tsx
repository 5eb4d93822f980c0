import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarIcon } from '@navikt/aksel-icons';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { grunntekst } from '../../../shared/lib/tjenesteord';
import { type Tjenestetid, tjenestetidQuery } from '../../../shared/lib/tjenestetid';
import { Hentet } from '../../../shared/ui/hentet';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { Innhold } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { Tidslinje, Tidslinjeforklaring } from '../../../shared/ui/tjeneste/tidslinje';
import { Autorisasjon } from '../components/autorisasjon';
import { FordelSelv } from '../components/fordel-selv';
import { HvaOmDel } from '../components/hva-om';
import { Kravene } from '../components/kravene';
import { oevrige, synligDag } from '../components/prognoseord';
import { Returnerte } from '../components/returnerte';
import { Topp } from '../components/topp';

/** Below the picture and the demands, so that they come first; the page is held to its weight. */
const Periodetabell = lazy(async () => ({ default: (await import('../components/periodetabell')).Periodetabell }));
const Fordelingene = lazy(async () => ({ default: (await import('../components/fordelingene')).Fordelingene }));

/** `/tjenestetid`: when the LIS is done, and why then. */
export function TjenestetidSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('tjenestetid');
  const tid = useQuery(tjenestetidQuery(lopId));
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={tid} laster={t('laster')} form="side">
      {(data) => (
        <>
          <Topp tid={data} />
          <Innhold>{data.perioder.length === 0 ? <Tom tid={data} /> : <Alt tid={data} />}</Innhold>
        </>
      )}
    </Hentet>
  );
}

function Tom({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <div className="kp-stabel kp-luft">
      <Tomtilstand ikon={CalendarIcon} tittel={t('tom.tittel')}>
        <p>{t('tom.tekst')}</p>
      </Tomtilstand>
      <Kravene tid={tid} />
      <Autorisasjon tid={tid} />
    </div>
  );
}

function Alt({ tid }: { tid: Tjenestetid }) {
  return (
    <div className="kp-stabel kp-luft">
      <Returnerte perioder={tid.perioder} />
      <Bildet tid={tid} />
      <SeOver tid={tid} />
      <Kravene tid={tid} />
      <HvaOmDel tid={tid} />
      <Suspense fallback={null}>
        <Periodetabell tid={tid} />
        {tid.fordelinger.length > 0 && <Fordelingene tid={tid} />}
      </Suspense>
      <Autorisasjon tid={tid} />
    </div>
  );
}

const INGEN = { dag: null, grunner: [] };

function Bildet({ tid: { perioder, prognose, regelsett, idag } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const shown = prognose === null ? INGEN : { dag: synligDag(prognose), grunner: prognose.grunner };
  // What holds back stands under the heading already.
  const grunner = prognose === null ? [] : oevrige(prognose);
  return (
    <section className="kp-stabel" aria-labelledby="perioder">
      <div className="kp-rad kp-mellom">
        <h2 id="perioder">{t('perioder')}</h2>
        <Tidslinjeforklaring />
      </div>
      <Tidslinje
        perioder={perioder}
        prognose={shown}
        kategorier={regelsett.kategorier.map(({ kategori }) => kategori)}
        idag={idag}
      />
      {grunner.length > 0 && (
        <div className="kp-stabel kp-tett kp-liten">
          <h3>{t('grunner')}</h3>
          <ul className="kp-grunner">
            {grunner.map((grunn) => (
              <li key={JSON.stringify(grunn)}>{grunntekst(grunn)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** What is odd about the periods, with what to do. */
function SeOver({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const { funn, perioder } = tid;
  if (funn.length === 0) return null;
  const mayChange = (id: string | null): boolean =>
    perioder.some((periode) => periode.id === id && periode.tillatteHandlinger.includes('endre'));
  return (
    <section className="kp-stabel" aria-labelledby="se-over">
      <h2 id="se-over">{t('funn.tittel', { count: funn.length })}</h2>
      <Funnliste
        funn={funn}
        handling={(one) => (
          <>
            {one.periodeId !== null && mayChange(one.periodeId) && (
              <Link to="/tjenestetid/$id/rediger" params={{ id: one.periodeId }}>
                {t('funn.rett')}
              </Link>
            )}
            <FordelSelv funn={one} tid={tid} />
          </>
        )}
      />
    </section>
  );
}
