import { newKey } from '../../../shared/lib/hensikt';
import { erDato } from '../../../shared/ui/datofelt';
import type { Kalkulatorkropp, Regelsettkode } from '../api/kalkulator';

export const SLAG = ['FERIE', 'KURS', 'ANNEN_UTDANNING', 'ANNET'] as const;
export const KODER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const satisfies readonly Regelsettkode[];

/** Everything as it is typed; `id` only tells the rows apart on the screen. */
export interface Fravaersfelt {
  readonly id: string;
  readonly slag: (typeof SLAG)[number];
  readonly fra: string;
  readonly til: string;
  readonly grad: string;
}

export interface Periodefelt {
  readonly id: string;
  readonly kategori: string;
  readonly stilling: string;
  readonly fra: string;
  readonly til: string;
  readonly attestertTil: string;
  readonly fravaer: readonly Fravaersfelt[];
}

export interface Kalkulatorverdier {
  readonly regelsett: Regelsettkode;
  readonly perioder: readonly Periodefelt[];
}

export const nyPeriode = (): Periodefelt => ({
  ...{ id: newKey(), kategori: '', stilling: '100', fra: '', til: '', attestertTil: '', fravaer: [] },
});

export const nyttFravaer = (): Fravaersfelt => ({ id: newKey(), slag: 'ANNET', fra: '', til: '', grad: '100' });

export const tomKalkulator = (): Kalkulatorverdier => ({ regelsett: 'ALM', perioder: [nyPeriode()] });

/** «37,5» → 37.5; null when it is no percentage. */
export function tolkProsent(typed: string): number | null {
  const value = typed.trim().replace('%', '').trim();
  if (!/^\d{1,3}([,.]\d{1,2})?$/.test(value)) return null;
  const number = Number(value.replace(',', '.'));
  return number > 0 && number <= 100 ? number : null;
}

const dateOrOpen = (value: string): boolean => value === '' || erDato(value);

/** Whole per cent, since an absence has no decimals. */
const tolkGrad = (typed: string): number | null => {
  const grad = tolkProsent(typed);
  return grad !== null && Number.isInteger(grad) ? grad : null;
};

export const erHeltFravaer = ({ fra, til, grad }: Fravaersfelt): boolean =>
  erDato(fra) && dateOrOpen(til) && tolkGrad(grad) !== null;

/** Can be counted: an open end is an end too. `kategorier` is empty where no split is set. */
export const erHelPeriode = (periode: Periodefelt, kategorier: readonly string[]): boolean =>
  (kategorier.length === 0 || kategorier.includes(periode.kategori)) &&
  tolkProsent(periode.stilling) !== null &&
  erDato(periode.fra) &&
  dateOrOpen(periode.til) &&
  dateOrOpen(periode.attestertTil) &&
  periode.fravaer.every(erHeltFravaer);

/** The name a period has where the rule set knows no categories. */
const UTEN_KATEGORI = 'TJENESTE';

/** What is sent, and which of the typed periods each of them is. */
export function tilKropp({ regelsett, perioder }: Kalkulatorverdier, kategorier: readonly string[]) {
  const numbers = perioder.flatMap((periode, index) => (erHelPeriode(periode, kategorier) ? [index] : []));
  const sent = perioder.filter((_, index) => numbers.includes(index));
  const kropp: Kalkulatorkropp = {
    regelsett,
    perioder: sent.map(({ kategori, stilling, fra, til, attestertTil, fravaer }) => ({
      kategori: kategorier.length === 0 ? UTEN_KATEGORI : kategori,
      stilling: tolkProsent(stilling) ?? 0,
      fra,
      ...(til !== '' && { til }),
      ...(attestertTil !== '' && { attestertTil }),
      fravaer: fravaer.map((row) => ({
        slag: row.slag,
        fra: row.fra,
        ...(row.til !== '' && { til: row.til }),
        grad: tolkGrad(row.grad) ?? 0,
      })),
    })),
  };
  return { kropp, numre: numbers.map((index) => index + 1) };
}
