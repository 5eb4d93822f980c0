import { fail, type Failure } from '@kp/kernel/result';

export type Regnearkformat = 'CSV' | 'XLSX';

/** How a header row is told from any other: tells the separator of a CSV file and the sheet of a workbook. */
export interface Overskrifter {
  poeng(row: readonly string[]): number;
  finnOverskriftsrad(rows: readonly (readonly string[])[]): number | null;
}

/** A spreadsheet as rows of text; row n of the file is `rader[n - 1]`. */
export interface Regneark {
  readonly rader: string[][];
  readonly format: Regnearkformat;
  /** CSV: what parts the columns. */
  readonly skilletegn?: string;
  /** CSV: the encoding found. */
  readonly tegnsett?: string;
  /** XLSX: the sheet read, and all visible sheets to choose from. */
  readonly ark?: string;
  readonly alleArk?: readonly string[];
}

/** Far above any catalogue or list; what is larger is a mistake or an attack on the memory. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;
/** A short shared string can stand in every cell: the sum is what counts. */
const MOST_CHARACTERS = 40_000_000;

export const forMangeRader = (): Failure => fail('ugyldig', 'regneark.forMangeRader', { grense: MOST_ROWS });
export const forMangeKolonner = (): Failure => fail('ugyldig', 'regneark.forMangeKolonner', { grense: MOST_COLUMNS });
export const forStor = (): Failure =>
  fail('ugyldig', 'regneark.forStor', { grenseMegabyte: LARGEST_FILE_BYTES / 1024 / 1024 });
export const odelagtFil = (): Failure => fail('ugyldig', 'regneark.odelagtFil');
export const tomFil = (): Failure => fail('ugyldig', 'regneark.tomFil');
export const ukjentFormat = (): Failure => fail('ugyldig', 'regneark.ukjentFormat');

/** Cuts off what is blank at the right and at the bottom; formatted but empty cells are common there. */
export function trimGrid(rader: readonly (readonly string[])[]): string[][] {
  const rows = rader.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/** The failure that a trimmed grid is, or null when it can be read on. */
export function findGridFailure(rader: readonly (readonly string[])[]): Failure | null {
  if (rader.length === 0) return tomFil();
  if (rader.length > MOST_ROWS) return forMangeRader();
  if (rader.some((row) => row.length > MOST_COLUMNS)) return forMangeKolonner();
  const characters = rader.reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0);
  return characters > MOST_CHARACTERS ? forStor() : null;
}
