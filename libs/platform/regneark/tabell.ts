import { lesCelle } from './celletekst';
import type { Kolonnekjenner } from './kolonnekjenner';

export interface Tabellrad<F extends string> {
  /** The row's number in the file, from 1. */
  readonly rad: number;
  readonly celler: Readonly<Record<F, string>>;
}

export interface Tabell<F extends string> {
  /** The row of the headings, from 1; null when no row is one. */
  readonly overskriftsrad: number | null;
  /** Fields without a column. */
  readonly mangler: readonly F[];
  /** The rows below the headings that hold something. */
  readonly rader: readonly Tabellrad<F>[];
}

/** Reads a sheet by its headings: cells by field, the rest passed over. */
export function lesTabell<F extends string>(
  sheet: readonly (readonly string[])[],
  felt: readonly F[],
  kjenner: Kolonnekjenner<F>,
): Tabell<F> {
  const header = kjenner.finnOverskriftsrad(sheet);
  if (header === null) return { overskriftsrad: null, mangler: felt, rader: [] };
  const columns = kjenner.foreslaa(sheet[header] ?? []);
  const read = (row: readonly string[]): Readonly<Record<F, string>> => {
    const entries = felt.map((one) => {
      const column: number | null = columns[one];
      return [one, column === null ? '' : lesCelle(row[column] ?? '')] as const;
    });
    return Object.fromEntries(entries) as Record<F, string>;
  };
  const rader = sheet
    .map((row, index) => ({ rad: index + 1, celler: read(row) }))
    .filter(({ rad, celler }) => rad > header + 1 && Object.values(celler).some((cell) => cell !== ''));
  return { overskriftsrad: header + 1, mangler: felt.filter((one) => columns[one] === null), rader };
}

const MOST_ROWS_NAMED = 20;

/** Row numbers for a sentence: enough to begin with. */
export const nevnRader = (rader: readonly number[]): string =>
  [...rader]
    .sort((a, b) => a - b)
    .slice(0, MOST_ROWS_NAMED)
    .join(', ');
