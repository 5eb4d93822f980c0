import type { CalendarDate } from '@kp/kernel/calendar-date';
import { type Result, fail, ok } from '@kp/kernel/result';

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

/** Those who applied before this day were registered for the time being (spesialistforskriften's transition). */
export const FORSTE_ORDINAERE_SOKNADSDAG = '2019-06-01';
/** The day the new scheme began: service counts from here for those registered for the time being. */
export const ORDNINGEN_BEGYNTE = '2019-03-01';

const RANK: readonly Statusutfall[] = ['TELLER', 'TELLER_NAAR_VEDTAK', 'TELLER_IKKE'];

/** Whether service in this specialty on this day counts; the best of the rows decides (domene.md section 2). */
export function statusHolder(rows: readonly Statusrad[], spesialitet: Spesialitet, dato: CalendarDate): Statusutfall {
  const outcomes = rows.filter((row) => row.spesialitet === spesialitet).map((row) => outcomeOf(row, dato));
  return RANK.find((utfall) => outcomes.includes(utfall)) ?? 'TELLER_IKKE';
}

function outcomeOf(row: Statusrad, dato: CalendarDate): Statusutfall {
  const until = earliest(row.tellerTil, row.status === 'MIDLERTIDIG_REGISTRERT' ? row.vedtaksdato : null);
  const from = startOf(row);
  if (from === null || dato < from || (until !== null && dato > until)) return 'TELLER_IKKE';
  return row.status === 'SOKT' ? 'TELLER_NAAR_VEDTAK' : 'TELLER';
}

/** The first day the row says anything good about; null when it never does. */
function startOf(row: Statusrad): CalendarDate | null {
  switch (row.status) {
    case 'REGISTRERT':
    case 'SOKT':
      return row.soknadsdato;
    case 'MIDLERTIDIG_REGISTRERT':
      return ORDNINGEN_BEGYNTE;
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
  const early = row.soknadsdato !== null && row.soknadsdato < FORSTE_ORDINAERE_SOKNADSDAG;
  if (row.status === 'MIDLERTIDIG_REGISTRERT' && !early) return fail('ugyldig', 'virksomheter.ikkeMidlertidig');
  if (row.status === 'SOKT' && early) return fail('ugyldig', 'virksomheter.erMidlertidig');
  if (isBefore(row.tellerTil, row.tellerFra)) return fail('ugyldig', 'virksomheter.sluttFoerStart');
  if (isBefore(row.vedtaksdato, row.soknadsdato)) return fail('ugyldig', 'virksomheter.vedtakFoerSoknad');
  return ok();
}

const isBefore = (a: CalendarDate | null, b: CalendarDate | null): boolean => a !== null && b !== null && a < b;
