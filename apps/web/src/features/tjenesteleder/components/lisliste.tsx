import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvTekst, lastNed } from '../../../shared/lib/csv';
import { datoITekst, storForbokstav } from '../../../shared/lib/format';
import { avstand, grunntekst, maanederISetning, maanedstekst } from '../../../shared/lib/tjenesteord';
import { Datatabell, type Kolonne, Mangler } from '../../../shared/ui/datatabell';
import { Ikon } from '../../../shared/ui/ikon';
import type { Tjenesteliste, Tjenesterad } from '../api/tjenesteliste';
import { Listefilter, type Listevalg, velg } from './listefilter';

type T = TFunction<['tjenesteleder', 'tjenesteord']>;

function Navn({ rad: { utdanningslopId, lis, spesialitet } }: { rad: Tjenesterad }) {
  return (
    <>
      <Link className="ds-link" to="/lis/$utdanningslopId" params={{ utdanningslopId }} hash="tjenestetid">
        {lis.navn}
      </Link>
      <span className="kp-tjeneste__under">{spesialitet}</span>
    </>
  );
}

function Dag({ rad: { dag, avrundet } }: { rad: Tjenesterad }) {
  const { t } = useTranslation('tjenesteleder');
  if (dag === null) return <>{t('ingenDag')}</>;
  return (
    <>
      <span className="kp-nowrap">{datoITekst(dag)}</span>
      {avrundet && <span className="kp-tjeneste__under">{t('avrundet')}</span>}
    </>
  );
}

/** «Fem måneder etter planen»; null where no plan is set, or no day is in sight. */
function planord(t: T, dager: number | null): string | null {
  if (dager === null) return null;
  if (dager === 0) return t('somPlanlagt');
  return storForbokstav(t(dager > 0 ? 'etterPlan' : 'foerPlan', { avstand: avstand(dager) }));
}

function Venter({ antall }: { antall: number }) {
  const { t } = useTranslation('tjenesteleder');
  if (antall === 0) return <Mangler tekst={t('ingenVenter')} />;
  return (
    <Link className="ds-link" to="/innboks">
      {t('venter', { count: antall })}
    </Link>
  );
}

const lagKolonner = (t: T): readonly Kolonne<Tjenesterad>[] => [
  { id: 'navn', navn: t('kolonne.navn'), celle: (rad) => <Navn rad={rad} />, sorter: ({ lis }) => lis.navn },
  {
    ...{ id: 'bekreftet', navn: t('kolonne.bekreftet'), tall: true },
    celle: ({ bekreftet }) => maanedstekst(bekreftet),
    sorter: ({ bekreftet }) => Number(bekreftet),
  },
  {
    ...{ id: 'medRegistrert', navn: t('kolonne.medRegistrert'), tall: true },
    celle: ({ medRegistrert, minst }) =>
      t('avMinst', { antall: maanedstekst(medRegistrert), minst: maanederISetning(minst) }),
    sorter: ({ medRegistrert }) => Number(medRegistrert),
  },
  {
    ...{ id: 'dag', navn: t('kolonne.dag') },
    celle: (rad) => <Dag rad={rad} />,
    // Without a day in sight is later than any day.
    sorter: ({ dag }) => dag ?? '9999-12-31',
  },
  {
    ...{ id: 'plan', navn: t('kolonne.plan') },
    celle: ({ dagerEtterPlan }) => planord(t, dagerEtterPlan) ?? <Mangler tekst={t('ingenPlan')} />,
    // Those without a plan come after those who are ahead of theirs.
    sorter: ({ dagerEtterPlan }) => dagerEtterPlan ?? -99_999,
    tom: ({ dagerEtterPlan }) => dagerEtterPlan === null,
  },
  {
    ...{ id: 'grunn', navn: t('kolonne.grunn'), bredde: '18rem' },
    celle: ({ grunn }) => (
      <span className="kp-liten">{grunn ? grunntekst(grunn) : <Mangler tekst={t('ingenGrunn')} />}</span>
    ),
    tom: ({ grunn }) => grunn === null,
  },
  {
    ...{ id: 'venter', navn: t('kolonne.venter') },
    celle: ({ venterAttest }) => <Venter antall={venterAttest} />,
    sorter: ({ venterAttest }) => venterAttest,
    tom: ({ venterAttest }) => venterAttest === 0,
  },
];

const tilLinje = (
  t: T,
  { lis, bekreftet, medRegistrert, minst, dag, dagerEtterPlan, grunn, venterAttest }: Tjenesterad,
) => [
  ...[lis.navn, maanedstekst(bekreftet), maanedstekst(medRegistrert), maanedstekst(minst)],
  ...[dag, planord(t, dagerEtterPlan), grunn ? grunntekst(grunn) : null, venterAttest],
];

const HEADINGS = ['navn', 'bekreftet', 'medRegistrert', 'minst', 'dag', 'plan', 'grunn', 'venter'] as const;

/** Every LIS: months, the day, what holds back, what waits; and the same as a file, whatever is chosen. */
export function Lisliste({ liste }: { liste: Tjenesteliste }) {
  const { t } = useTranslation(['tjenesteleder', 'tjenesteord']);
  const [valg, setValg] = useState<Listevalg>({ vis: 'alle', sok: '' });
  const rows = liste.lis.map((rad) => ({ ...rad, spesialitet: spesialitetsnavn(t, rad.spesialitet) }));
  const shown = velg(rows, valg);
  const hasPlan = rows.some(({ dagerEtterPlan }) => dagerEtterPlan !== null);
  const columns = lagKolonner(t).filter(({ id }) => id !== 'plan' || hasPlan);
  return (
    <section className="kp-stabel" aria-labelledby="lisene">
      <div className="kp-rad kp-mellom">
        <h2 id="lisene">{t('lisene')}</h2>
        <Button
          variant="tertiary"
          className="kp-ikke-print"
          onClick={() => {
            const headings = HEADINGS.map((key) => t(`kolonne.${key}`));
            lastNed(t('filnavn', { dato: liste.idag }), csvTekst([headings, ...rows.map((rad) => tilLinje(t, rad))]));
          }}
        >
          <Ikon av={DownloadIcon} />
          {t('lastNed')}
        </Button>
      </div>
      <Listefilter rader={rows} valg={valg} onEndre={setValg} />
      {shown.length === 0 && <p role="status">{t('ingenTreff')}</p>}
      {shown.length > 0 && (
        <Datatabell
          navn={t('tabell', { sted: liste.virksomhet.navn })}
          kolonner={columns}
          rader={shown}
          noekkel={({ utdanningslopId }) => utdanningslopId}
          start={{ kolonne: 'venter', retning: 'descending' }}
        />
      )}
    </section>
  );
}

const KODER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const;

function spesialitetsnavn(t: T, kode: string): string {
  const known = KODER.find((one) => one === kode);
  return known ? t(`tjenesteord:regelsett.${known}`) : kode;
}
