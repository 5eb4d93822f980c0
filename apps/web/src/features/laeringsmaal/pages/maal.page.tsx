import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { gjorNaaQuery } from '../../../shared/lib/gjor-naa';
import type { Holdt } from '../../../shared/lib/holdt';
import { useRolle } from '../../../shared/lib/rolle';
import { HentetOgHoldt } from '../../../shared/ui/holdt';
import { Anbefalingsliste } from '../../../shared/ui/journal/anbefalingsliste';
import { AnbefalteAktiviteter } from '../../../shared/ui/journal/anbefalte-aktiviteter';
import { Avlost } from '../../../shared/ui/journal/avlost';
import { DetteKanHjelpe } from '../../../shared/ui/journal/dette-kan-hjelpe';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { OmDette } from '../../../shared/ui/om-dette';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Fakta } from '../../../shared/ui/tallrad';
import { type Maalside, maalQuery } from '../api/maal';
import { Bevisliste } from '../components/bevisliste';
import { maalchip } from '../components/gruppering';
import { hindring } from '../components/hindringspanel';
import { Maalpanel } from '../components/maalpanel';

/** Seldom there, and at the end of the page, which is held to its weight. */
const Meldtchip = lazy(async () => ({
  default: (await import('../../../shared/ui/journal/meldtchip')).Meldtchip,
}));
const Maalhistorikk = lazy(async () => ({
  default: (await import('../../../shared/ui/journal/maalhistorikk')).Maalhistorikk,
}));

/** Here the LIS chooses whom to ask, and writes to them; else the page follows what happens. */
const KAN_SENDES: ReadonlySet<Maalside['tilstand']> = new Set(['PAABEGYNT', 'RETURNERT']);

/** `/maal/:id`: one goal of one's own. */
export function MaalSide() {
  const { t } = useTranslation('laeringsmaal');
  const { id } = useParams({ from: '/innlogget/maal/$id' });
  const { meg } = useRolle();
  const maal = useQuery(maalQuery(id));
  return (
    <HentetOgHoldt
      sporring={maal}
      laster={t('ett.laster')}
      form="side"
      noekkel={id}
      merke={({ tilstand, historikk }) => [tilstand, historikk.length]}
      fri={({ tilstand }) => !KAN_SENDES.has(tilstand)}
    >
      {(holdt) =>
        holdt.sak.lis.id === meg.id ? (
          <EttMaal holdt={holdt} />
        ) : (
          // One who is LIS here and assesses somebody else: theirs is another page.
          <Navigate to="/godkjenning/$maalId" params={{ maalId: id }} replace />
        )
      }
    </HentetOgHoldt>
  );
}

function EttMaal({ holdt }: { holdt: Holdt<Maalside> }) {
  const { t } = useTranslation('laeringsmaal');
  const { meg } = useRolle();
  const { sak: maal } = holdt;
  useDokumenttittel(`${maal.kode} ${maal.tittel}`);
  return (
    <>
      <Topp maal={maal} />
      <Innhold>
        <div className="kp-to">
          {maal.avlostTid === null || maal.tilstand === 'GODKJENT' ? (
            <Maalpanel holdt={holdt} />
          ) : (
            <Avlost maal={maal} />
          )}
          <div>
            <Bevisliste maal={maal} />
            {maal.anbefalinger.length > 0 && (
              <section className="kp-seksjon kp-stabel" aria-labelledby="anbefalinger">
                <h2 id="anbefalinger">{t('ett.anbefalinger')}</h2>
                <Anbefalingsliste anbefalinger={maal.anbefalinger} megId={meg.id} />
              </section>
            )}
            <section className="kp-seksjon kp-stabel" aria-labelledby="anbefalte">
              <div>
                <h2 id="anbefalte">{t('ett.anbefalte')}</h2>
                <p className="kp-dempet">{t('ett.anbefalteTekst')}</p>
              </div>
              <AnbefalteAktiviteter aktiviteter={maal.anbefalteAktiviteter} />
            </section>
            <DetteKanHjelpe koder={[maal.kode]} />
            <OmMaalet maal={maal} />
            <OmDette omSlag="MAAL" omId={maal.id} tittel={`${maal.kode} ${maal.tittel}`} />
            <section className="kp-seksjon kp-stabel kp-stabel--romslig" aria-labelledby="historikk">
              <h2 id="historikk">{t('ett.historikk')}</h2>
              <Suspense>
                <Maalhistorikk historikk={maal.historikk} anbefalinger={maal.anbefalinger} egen />
              </Suspense>
            </section>
          </div>
        </div>
      </Innhold>
    </>
  );
}

function Topp({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('laeringsmaal');
  const { kode, kategori, maalplan, tittel, maaltekst, tilstand, godkjentTidligere } = maal;
  const { data: gjorNaa } = useQuery(gjorNaaQuery(maal.utdanningslopId));
  const enough = gjorNaa?.klareTilSending.some(({ id }) => id === maal.id) ?? false;
  const klart = tilstand === 'PAABEGYNT' && (enough || hindring(maal) === null);
  return (
    <Sidetopp
      tilbake={
        <TilbakeLenke to="/maal" search={{ plan: maalplan.id, kategori }}>
          {kategori}
        </TilbakeLenke>
      }
      kode={maalplan.eksempel ? t('ett.eksempel', { kode }) : kode}
      status={
        <>
          <Statuschip ting="laeringsmaal" tilstand={maalchip({ tilstand, klart, godkjentTidligere })} />
          <Suspense>
            <Meldtchip lopId={maal.utdanningslopId} maalId={maal.id} />
          </Suspense>
        </>
      }
      tittel={tittel}
      ingress={maaltekst}
    >
      {tilstand === 'GODKJENT' && <Avlost maal={maal} />}
      {maal.utdypendeTekst !== '' && (
        <p>
          <a
            href="#om"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById('om')?.focus();
              document.getElementById('om')?.scrollIntoView({ block: 'start' });
            }}
          >
            {t('ett.lesHele')}
          </a>
        </p>
      )}
    </Sidetopp>
  );
}

const STEDER = ['KOMMUNE', 'SYKEHUS', 'KOMMUNE_ELLER_SYKEHUS'] as const;

function OmMaalet({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('laeringsmaal');
  const { utdypendeTekst, vurderingsformer, stedForGodkjenning, maalplan } = maal;
  const place = STEDER.find((sted) => sted === stedForGodkjenning);
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="om">
      <h2 id="om" tabIndex={-1}>
        {t('ett.omMaalet')}
      </h2>
      {utdypendeTekst !== '' && <p className="kp-les kp-linjeskift">{utdypendeTekst}</p>}
      <Fakta
        fakta={[
          { navn: t('ett.plan'), verdi: maalplan.navn },
          ...(vurderingsformer.length > 0
            ? [{ navn: t('ett.vurderingsformer'), verdi: vurderingsformer.join(', ') }]
            : []),
          ...(place ? [{ navn: t('ett.sted'), verdi: t(`ett.steder.${place}`) }] : []),
        ]}
      />
    </section>
  );
}
