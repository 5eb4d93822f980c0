import type { CalendarDate } from '@kp/kernel/calendar-date';
import { type Period, containsDate } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { STATUSREGLER } from './statusregler';

export const SPESIALITETER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const;
export type Spesialitet = (typeof SPESIALITETER)[number];

export const STATUSER = ['REGISTRERT', 'MIDLERTIDIG_REGISTRERT', 'SOKT', 'GODKJENT', 'AVSLAATT', 'IKKE_SOKT'] as const;
export type Statusnavn = (typeof STATUSER)[number];

/** How a virksomhet stands in one specialty; several rows tell its history. */
export interface Statusrad {
  readonly spesialitet: Spesialitet;
  readonly status: Statusnavn;
  readonly soknadsdato: CalendarDate | null;
  readonly vedtaksdato: CalendarDate | null;
  readonly tellerFra: CalendarDate | null;
  readonly tellerTil: CalendarDate | null;
}

export type Statusutfall = 'TELLER' | 'TELLER_NAAR_VEDTAK' | 'TELLER_IKKE';

const RANK: readonly Statusutfall[] = ['TELLER', 'TELLER_NAAR_VEDTAK', 'TELLER_IKKE'];

/** Whether service in this specialty on this day counts; the best of the rows decides (domene.md section 2). */
export function statusHolder(rows: readonly Statusrad[], spesialitet: Spesialitet, dato: CalendarDate): Statusutfall {
  const outcomes = rows.filter((row) => row.spesialitet === spesialitet).map((row) => outcomeOf(row, dato));
  return RANK.find((utfall) => outcomes.includes(utfall)) ?? 'TELLER_IKKE';
}

function outcomeOf(row: Statusrad, dato: CalendarDate): Statusutfall {
  const tid = tidOf(row);
  if (tid === null || !containsDate(tid, dato)) return 'TELLER_IKKE';
  return row.status === 'SOKT' ? 'TELLER_NAAR_VEDTAK' : 'TELLER';
}

/** What a row means today, for people to read: beside what holds now, what is to come and what has been. */
export type Tellingsutfall = Statusutfall | 'SKAL_TELLE' | 'TALTE';

export interface Telling {
  readonly utfall: Tellingsutfall;
  /** The first and the last day that counts; null when none does, or when it is open. */
  readonly fra: CalendarDate | null;
  readonly til: CalendarDate | null;
}

export interface Spesialitetstelling extends Telling {
  readonly spesialitet: Spesialitet;
}

const TELLINGSRANK: readonly Tellingsutfall[] = ['TELLER', 'TELLER_NAAR_VEDTAK', 'SKAL_TELLE', 'TALTE', 'TELLER_IKKE'];

export function telling(row: Statusrad, idag: CalendarDate): Telling {
  const tid = tidOf(row);
  if (tid === null) return { utfall: 'TELLER_IKKE', fra: null, til: null };
  return { utfall: tellingsutfall(row.status, tid, idag), ...tid };
}

function tellingsutfall(status: Statusnavn, { fra, til }: Period, idag: CalendarDate): Tellingsutfall {
  const over = til !== null && til < idag;
  if (status === 'SOKT') return over ? 'TELLER_IKKE' : 'TELLER_NAAR_VEDTAK';
  if (over) return 'TALTE';
  return fra > idag ? 'SKAL_TELLE' : 'TELLER';
}

/** One for each specialty the rows are about: the best of its rows, and the specialty that counts first. */
export function tellinger(rows: readonly Statusrad[], idag: CalendarDate): Spesialitetstelling[] {
  const byRank = (a: Telling, b: Telling): number => TELLINGSRANK.indexOf(a.utfall) - TELLINGSRANK.indexOf(b.utfall);
  const all = rows.map((row) => ({ spesialitet: row.spesialitet, ...telling(row, idag) })).sort(byRank);
  return all.filter((one, index) => all.findIndex(({ spesialitet }) => spesialitet === one.spesialitet) === index);
}

/** The days the row says something good about; null when there are none. */
export function tidOf(row: Statusrad): Period | null {
  const fra = startOf(row);
  const decided = row.status === 'MIDLERTIDIG_REGISTRERT' ? row.vedtaksdato : null;
  return fra === null ? null : { fra, til: earliest(row.tellerTil, decided) };
}

/** The first day the row says anything good about; null when it never does. */
function startOf(row: Statusrad): CalendarDate | null {
  switch (row.status) {
    case 'REGISTRERT':
    case 'SOKT':
      return row.soknadsdato;
    case 'MIDLERTIDIG_REGISTRERT':
      return STATUSREGLER.ordningenBegynte;
    case 'GODKJENT':
      return row.tellerFra;
    case 'AVSLAATT':
    case 'IKKE_SOKT':
      return null;
  }
}

const earliest = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && b < a) ? b : a;

type Datofelt = 'soknadsdato' | 'vedtaksdato' | 'tellerFra';

const REQUIRED: Readonly<Record<Statusnavn, Datofelt | null>> = {
  REGISTRERT: 'soknadsdato',
  MIDLERTIDIG_REGISTRERT: 'soknadsdato',
  SOKT: 'soknadsdato',
  GODKJENT: 'tellerFra',
  AVSLAATT: 'vedtaksdato',
  IKKE_SOKT: null,
};

/** A row must hold the date its status is counted by, or nobody could say from when it holds. */
export function checkStatus(row: Statusrad): Result<unknown> {
  const felt = REQUIRED[row.status];
  if (felt && row[felt] === null) return fail('ugyldig', 'virksomheter.statusManglerDato', { felt });
  const early = row.soknadsdato !== null && row.soknadsdato < STATUSREGLER.forsteOrdinaereSoknadsdag;
  if (row.status === 'MIDLERTIDIG_REGISTRERT' && !early) return fail('ugyldig', 'virksomheter.ikkeMidlertidig');
  if (row.status === 'SOKT' && early) return fail('ugyldig', 'virksomheter.erMidlertidig');
  if (isBefore(row.tellerTil, row.tellerFra)) return fail('ugyldig', 'virksomheter.sluttFoerStart');
  if (isBefore(row.vedtaksdato, row.soknadsdato)) return fail('ugyldig', 'virksomheter.vedtakFoerSoknad');
  return ok();
}

const isBefore = (a: CalendarDate | null, b: CalendarDate | null): boolean => a !== null && b !== null && a < b;
