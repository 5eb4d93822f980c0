import { type CalendarDate, addDays, daysBetween } from '@kp/kernel/calendar-date';
import type { Sammendragstakt } from './varselgruppe';

/** When digests are due: the time of day in Oslo, and the day of the weekly one (1 is Monday). */
export interface Tidspunkt {
  readonly klokken: string;
  readonly ukedag: number;
}

export interface Periode {
  readonly hvorOfte: Sammendragstakt;
  /** The day it was due. */
  readonly periode: CalendarDate;
}

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
const A_MONDAY = '2024-01-01';

/**
 * The last digests that were due at an instant. They are compared by what the clock on the wall shows, so that seven is
 * seven in summer and winter; a server that was away finds what it missed, once.
 */
export function sisteForfalte(now: Date, { klokken, ukedag }: Tidspunkt): Periode[] {
  const [today = '', time = ''] = OSLO.format(now).split(' ');
  const day = time >= klokken ? today : addDays(today, -1);
  const since = (daysBetween(A_MONDAY, day) - (ukedag - 1) + 7) % 7;
  return [
    { hvorOfte: 'UKENTLIG', periode: addDays(day, -since) },
    { hvorOfte: 'DAGLIG', periode: day },
  ];
}
