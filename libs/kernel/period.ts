import { type CalendarDate, daysBetween } from './calendar-date';

/** A period of whole days, both ends included; `til: null` is open. */
export interface Period {
  readonly fra: CalendarDate;
  readonly til: CalendarDate | null;
}

export function containsDate(period: Period, date: CalendarDate): boolean {
  return period.fra <= date && (period.til === null || date <= period.til);
}

export function isOrdered(period: Period): boolean {
  return period.til === null || period.fra <= period.til;
}

/** The days the two have in common; null when there are none. */
export function commonPeriod(a: Period, b: Period): Period | null {
  const fra = a.fra > b.fra ? a.fra : b.fra;
  const til = a.til === null || (b.til !== null && b.til < a.til) ? b.til : a.til;
  return isOrdered({ fra, til }) ? { fra, til } : null;
}

/** Days that the two have in common, seen up to and including `upTo`. */
export function overlapDays(a: Period, b: Period, upTo: CalendarDate): number {
  const from = a.fra > b.fra ? a.fra : b.fra;
  const ends = [a.til ?? upTo, b.til ?? upTo, upTo].sort();
  return Math.max(0, daysBetween(from, ends[0] ?? upTo) + 1);
}
