import { tolkDato } from '../../../shared/lib/dato';
import { tallIFelt } from '../../../shared/lib/tallfelt';
import type { Endringer, Variant } from '../api/tjenestetid';

/** What is typed in «Hva om …»; half-typed lines are left out of the question. */
export interface HvaOmVerdi {
  readonly stilling: string;
  readonly stillingFra: string;
  readonly permisjoner: readonly Permisjonslinje[];
  readonly perioder: readonly Periodelinje[];
}

export interface Permisjonslinje {
  readonly noekkel: string;
  readonly fra: string;
  readonly til: string;
  readonly grad: string;
}

export interface Periodelinje {
  readonly noekkel: string;
  readonly kategori: string;
  readonly stilling: string;
  readonly fra: string;
  readonly til: string;
}

/** Begins the key of a period that is a proposal: it is shown as its tick alone. */
export const FORSLAG = 'forslag ';

export const TOMT: HvaOmVerdi = { stilling: '', stillingFra: '', permisjoner: [], perioder: [] };

/** «37,5» → 37.5; null when it is no percentage of a post. */
export function lesProsent(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null;
  const value = Number(text);
  return value > 0 && value <= 100 ? value : null;
}

const isDate = (text: string): boolean => text !== '' && tolkDato(text) === text;

function toPermisjon({ fra, til, grad }: Permisjonslinje): Endringer['fravaer'] {
  const share = lesProsent(grad);
  const whole = share !== null && Number.isInteger(share);
  return whole && isDate(fra) && isDate(til) && fra <= til ? [{ fra, til, grad: share }] : [];
}

function toPeriode({ kategori, stilling, fra, til }: Periodelinje): Endringer['perioder'] {
  const share = lesProsent(stilling);
  const ordered = isDate(fra) && (til === '' || (isDate(til) && fra <= til));
  return share !== null && kategori !== '' && ordered ? [{ kategori, stilling: share, fra, til: til || null }] : [];
}

/** What can be asked of the server now. */
export function tilEndringer({ stilling, stillingFra, permisjoner, perioder }: HvaOmVerdi): Endringer {
  const share = lesProsent(stilling);
  return {
    stillinger: share !== null && isDate(stillingFra) ? [{ fra: stillingFra, stilling: share }] : [],
    fravaer: permisjoner.flatMap(toPermisjon),
    perioder: perioder.flatMap(toPeriode),
  };
}

export const erTom = ({ stillinger, fravaer, perioder }: Endringer): boolean =>
  stillinger.length + fravaer.length + perioder.length === 0;

/** A kept what-if back into the fields. */
export function fraVariant({ id, endringer: { stillinger, fravaer, perioder } }: Variant): HvaOmVerdi {
  const [first] = stillinger;
  return {
    stilling: first ? tallIFelt(first.stilling) : '',
    stillingFra: first?.fra ?? '',
    permisjoner: fravaer.map(({ fra, til, grad }, n) => ({
      noekkel: `${id} f${String(n)}`,
      fra,
      til,
      grad: tallIFelt(grad),
    })),
    perioder: perioder.map(({ kategori, stilling, fra, til }, n) => ({
      ...{ noekkel: `${id} p${String(n)}`, kategori, fra },
      ...{ stilling: tallIFelt(stilling), til: til ?? '' },
    })),
  };
}

/** The first day of the month after the next: a change nobody could make sooner. */
export function nesteMulige(idag: string): string {
  const [year, month] = [Number(idag.slice(0, 4)), Number(idag.slice(5, 7))];
  return new Date(Date.UTC(year, month + 1, 1)).toISOString().slice(0, 10);
}

/** The last day of so many whole months from the first of a month. */
export function sisteDag(fra: string, maaneder: number): string {
  const [year, month] = [Number(fra.slice(0, 4)), Number(fra.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 + maaneder, 0)).toISOString().slice(0, 10);
}
