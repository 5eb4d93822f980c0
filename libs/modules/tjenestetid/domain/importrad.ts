import { parseCalendarDate } from '@kp/kernel/calendar-date';
import type { Fravaersslag } from './tjenesteperiode';
import type { Fravaersinnhold } from './periode';

/** The columns of a file of periods, in the order the template has them. */
export const IMPORTFELT = [
  'fra',
  'til',
  'virksomhet',
  'arena',
  'kategori',
  'stilling',
  'fravaer',
  'dokument',
  'utsteder',
  'dokumentdato',
] as const;
export type Importfelt = (typeof IMPORTFELT)[number];
export type Importceller = Readonly<Record<Importfelt, string>>;

/** What a cell is called by, and what it said. */
export interface Importmerknad {
  readonly kode: string;
  /** Null when it is about the row as a whole. */
  readonly felt: Importfelt | null;
  readonly parametere: Readonly<Record<string, string | number | null>>;
}

const PER_CENT = /^(\d{1,3}(?:[.,]\d+)?)\s*(%|prosent)?$/iu;

export interface Lestprosent {
  /** Hundredths of a per cent. */
  readonly stilling: number;
  /** A bare number of at most 1 is taken for a share, as spreadsheets store 60 %; the person is told. */
  readonly somAndel: boolean;
}

/** 60, 60 %, 37,5 % and 0,6. Null for what is no percentage above 0 and at most 100 with two decimals. */
export function tolkStilling(cell: string): Lestprosent | null {
  const [, digits = '', unit] = PER_CENT.exec(cell.trim()) ?? [];
  const number = Number(digits.replace(',', '.'));
  if (digits === '' || number <= 0) return null;
  const somAndel = unit === undefined && number <= 1;
  const exact = number * (somAndel ? 10_000 : 100);
  const stilling = Math.round(exact);
  return Math.abs(exact - stilling) > 1e-6 || stilling < 1 || stilling > 10_000 ? null : { stilling, somAndel };
}

const ONGOING = /^(?:pågår|paagaar|løpende|loepende|fortsatt|åpen|-|–)$/iu;

/** The last day; undefined when it cannot be read. */
export function tolkSlutt(cell: string): string | null | undefined {
  return cell === '' || ONGOING.test(cell) ? null : (parseCalendarDate(cell) ?? undefined);
}

const BETWEEN_ABSENCES = /[;|\r\n]+|,(?!\d)/u;
const DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/gu;
const DEGREE = /(\d{1,3})\s*%/u;
/** The first that fits; anything else than these words is «annet», and nothing but the words is kept. */
const KINDS: readonly (readonly [RegExp, Fravaersslag])[] = [
  [/ferie/iu, 'FERIE'],
  [/kurs/iu, 'KURS'],
  [/utdanning/iu, 'ANNEN_UTDANNING'],
];

/** As many as a period may have. */
export const MOST_ABSENCES = 200;

/** «Ferie 1.7.2025–21.7.2025 100 %; annet 2025-09-01/2025-09-14 50 %», as the portal's own file writes it. */
export function tolkFravaer(cell: string): Fravaersinnhold[] | null {
  const parts = cell.split(BETWEEN_ABSENCES).filter((part) => part.trim() !== '');
  const absences = parts.slice(0, MOST_ABSENCES + 1).map(tolkEttFravaer);
  return absences.length <= MOST_ABSENCES && absences.every((one) => one !== null) ? absences : null;
}

function tolkEttFravaer(part: string): Fravaersinnhold | null {
  const [fra, til, ...more] = (part.match(DATE) ?? []).map(parseCalendarDate);
  if (!fra || til === null || more.length > 0) return null;
  const grad = Number(DEGREE.exec(part.replace(DATE, ''))?.[1] ?? '100');
  const slag = KINDS.find(([word]) => word.test(part))?.[1] ?? 'ANNET';
  return { id: null, slag, fra, til: til ?? fra, grad };
}
