import { type CalendarDate, addDays, daysBetween } from './calendar-date';

/** Days from Easter Sunday: skjærtorsdag, langfredag, the two Easter days, Kristi himmelfartsdag, the two of pinse. */
const MOVABLE = [-3, -2, 0, 1, 39, 49, 50];
const FIXED = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, whole numbers only). */
export function paaskedag(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

const known = new Map<number, ReadonlySet<CalendarDate>>();

/** The twelve Norwegian public holidays of a year; two of them may fall on one day. */
export function helligdager(year: number): ReadonlySet<CalendarDate> {
  const before = known.get(year);
  if (before) return before;
  const paaske = paaskedag(year);
  const days = new Set([...FIXED.map((day) => `${year}-${day}`), ...MOVABLE.map((days) => addDays(paaske, days))]);
  known.set(year, days);
  return days;
}

const A_MONDAY: CalendarDate = '2024-01-01';

/** Monday to Friday, and no public holiday. Christmas Eve and the like are working days. */
export function isArbeidsdag(date: CalendarDate): boolean {
  const weekday = ((daysBetween(A_MONDAY, date) % 7) + 7) % 7;
  return weekday < 5 && !helligdager(Number(date.slice(0, 4))).has(date);
}

/** Norwegian working days from `fra` to `til`, both included; 0 when `til` comes first. */
export function countArbeidsdager(fra: CalendarDate, til: CalendarDate): number {
  let count = 0;
  for (let date = fra; date <= til; date = addDays(date, 1)) if (isArbeidsdag(date)) count += 1;
  return count;
}
