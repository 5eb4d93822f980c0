import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { Sokefelt } from '../../../shared/ui/sokefelt';
import { ValgChips } from '../../../shared/ui/valg';
import type { Tjenesterad } from '../api/tjenesteliste';

const VISNINGER = ['alle', 'venter', 'etterPlan', 'utenDag'] as const;

export interface Listevalg {
  readonly vis: (typeof VISNINGER)[number];
  readonly sok: string;
}

const TEST: Readonly<Record<Listevalg['vis'], (rad: Tjenesterad) => boolean>> = {
  alle: () => true,
  venter: ({ venterAttest }) => venterAttest > 0,
  etterPlan: ({ dagerEtterPlan }) => dagerEtterPlan !== null && dagerEtterPlan > 0,
  utenDag: ({ dag }) => dag === null,
};

const fold = (text: string): string => text.trim().toLocaleLowerCase('nb');

export const velg = (rader: readonly Tjenesterad[], { vis, sok }: Listevalg): readonly Tjenesterad[] =>
  rader.filter((rad) => TEST[vis](rad) && fold(rad.lis.navn).includes(fold(sok)));

/** So many are seen at a glance. */
const NAME_SEARCH_FROM = 10;

interface Props {
  rader: readonly Tjenesterad[];
  valg: Listevalg;
  onEndre: (valg: Listevalg) => void;
}

/** Those who wait, those who are behind their plan, those without a day in sight, and one by name. */
export function Listefilter({ rader, valg, onEndre }: Props) {
  const { t } = useTranslation('tjenesteleder');
  const count = (vis: Listevalg['vis']): number => rader.filter(TEST[vis]).length;
  const options = VISNINGER.filter((vis) => vis === 'alle' || vis === valg.vis || count(vis) > 0);
  return (
    <div className="kp-stabel kp-ikke-print">
      {rader.length > NAME_SEARCH_FROM && (
        <div className="kp-sok">
          <Sokefelt
            id="lissok"
            ledetekst={t('sok')}
            hjelp={t('sokHjelp', { antall: tall(velg(rader, valg).length), alle: tall(rader.length) })}
            verdi={valg.sok}
            onEndre={(sok) => {
              onEndre({ ...valg, sok });
            }}
          />
        </div>
      )}
      {options.length > 1 && (
        <ValgChips
          ledetekst={t('vis')}
          skjultLedetekst
          valg={options.map((vis) => ({ verdi: vis, tekst: t(`visning.${vis}`, { antall: tall(count(vis)) }) }))}
          verdi={valg.vis}
          onEndre={(vis) => {
            onEndre({ ...valg, vis });
          }}
        />
      )}
    </div>
  );
}
