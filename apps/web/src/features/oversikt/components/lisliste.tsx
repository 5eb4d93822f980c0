import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Forklaring } from '../../../shared/ui/fremdrift';
import { Ikon } from '../../../shared/ui/ikon';
import { ValgChips } from '../../../shared/ui/valg';
import { filadresse, type Oversiktsrad } from '../api/oversikt';
import { Maal, Navn, Siste, Takt, Ventende } from './celler';
import { UTVALG, type Utvalg, velg } from './rekkefolge';
import { SlikRegnerVi } from './slik-regner-vi';

export const LISTE_ID = 'alle-lis';

const share = ({ maalplaner }: Oversiktsrad): number => {
  const sum = (count: (rad: Oversiktsrad['maalplaner'][number]) => number): number =>
    maalplaner.reduce((total, plan) => total + count(plan), 0);
  return (
    sum(({ fremdrift }) => fremdrift.godkjent) /
    Math.max(
      1,
      sum(({ fremdrift }) => fremdrift.antall),
    )
  );
};

/** `rader` in the order of need, which is what sorting by pace gives. */
function lagKolonner(t: TFunction<'oversikt'>, rader: readonly Oversiktsrad[]): readonly Kolonne<Oversiktsrad>[] {
  const place = new Map(rader.map(({ utdanningslopId }, index) => [utdanningslopId, index]));
  return [
    { id: 'navn', navn: t('kolonne.navn'), celle: (rad) => <Navn rad={rad} />, sorter: ({ lis }) => lis.navn },
    {
      ...{ id: 'takt', navn: t('kolonne.takt'), bredde: '15rem', utenNavn: true },
      celle: (rad) => <Takt rad={rad} />,
      sorter: ({ utdanningslopId }) => place.get(utdanningslopId) ?? null,
    },
    {
      ...{ id: 'maal', navn: t('kolonne.maal'), bredde: '16rem', utenNavn: true },
      celle: (rad) => <Maal rad={rad} />,
      sorter: share,
    },
    {
      ...{ id: 'siste', navn: t('kolonne.siste') },
      celle: (rad) => <Siste rad={rad} />,
      sorter: ({ sisteAktivitet }) => sisteAktivitet ?? '',
    },
    {
      ...{ id: 'venter', navn: t('kolonne.venter') },
      celle: (rad) => <Ventende rad={rad} />,
      sorter: ({ eldsteDager }) => eldsteDager,
      tom: ({ venter }) => venter === 0,
    },
  ];
}

interface Props {
  virksomhetId: string;
  sted: string;
  rader: readonly Oversiktsrad[];
  utvalg: Utvalg;
  onUtvalg: (utvalg: Utvalg) => void;
}

/** Every LIS of the virksomhet, with filters, files and how the pace is worked out. */
export function Lisliste({ virksomhetId, sted, rader, utvalg, onUtvalg }: Props) {
  const { t } = useTranslation('oversikt');
  const options = UTVALG.filter((key) => key === 'alle' || velg(rader, key).length > 0);
  // The last of a group may have left it while the page stood open.
  const shown = options.includes(utvalg) ? utvalg : 'alle';
  return (
    <section className="kp-stabel" aria-labelledby={LISTE_ID}>
      <div className="kp-rad kp-mellom">
        <h2 id={LISTE_ID}>{t('alleLis')}</h2>
        <Filer virksomhetId={virksomhetId} />
      </div>
      <div className="kp-rad kp-mellom">
        <ValgChips
          ledetekst={t('filter')}
          skjultLedetekst
          valg={options.map((key) => ({ verdi: key, tekst: t(`utvalg.${key}`, { antall: velg(rader, key).length }) }))}
          verdi={shown}
          onEndre={onUtvalg}
        />
        <Forklaring
          deler={['godkjent', 'hosAndre', 'dinTur']}
          tekster={{ hosAndre: t('forklaring.noen'), dinTur: t('forklaring.lis') }}
        />
      </div>
      <Datatabell
        navn={t('tabell', { sted })}
        kolonner={lagKolonner(t, rader)}
        rader={velg(rader, shown)}
        noekkel={({ utdanningslopId }) => utdanningslopId}
        start={{ kolonne: 'takt', retning: 'ascending' }}
        uthevet={({ takt }) => takt === 'ALDRI_STARTET'}
      />
      <SlikRegnerVi />
    </section>
  );
}

function Filer({ virksomhetId }: { virksomhetId: string }) {
  const { t, i18n } = useTranslation('oversikt');
  return (
    <div className="kp-rad kp-ikke-print">
      <Button
        variant="tertiary"
        onClick={() => {
          window.print();
        }}
      >
        <Ikon av={PrinterSmallIcon} />
        {t('skrivUt')}
      </Button>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button key={format} asChild variant="tertiary">
          <a href={filadresse(virksomhetId, format, i18n.language)} download>
            <Ikon av={DownloadIcon} />
            {t(`lastNed.${format}`)}
          </a>
        </Button>
      ))}
    </div>
  );
}
