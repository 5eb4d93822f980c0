/** A calendar date `YYYY-MM-DD` without time or zone; compared as text. */
export type CalendarDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The years the portal accepts; what lies outside is a typing error. */
export const FIRST_YEAR = 1950;
export const LAST_YEAR = 2100;

/** True only for a day that exists in the calendar and lies between FIRST_YEAR and LAST_YEAR. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  if (year(value) < FIRST_YEAR || year(value) > LAST_YEAR) return false;
  // The 31st of April would have become the 1st of May.
  const date = new Date(toTime(value));
  return date.getUTCMonth() === month(value) && date.getUTCDate() === day(value);
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/u;
const NORWEGIAN_DATE = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\.?$/u;

/** YYYY-MM-DD, dd.mm.yyyy, d.m.yy or a spreadsheet's date. Slashes are refused: 03/04 is two days, depending on the writer. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const [, day = '', month = '', year = ''] = NORWEGIAN_DATE.exec(text.trim()) ?? [];
  const iso =
    year === ''
      ? (ISO_DATE.exec(text.trim())?.[1] ?? '')
      : `${century(year)}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : null;
}

function century(year: string): string {
  if (year.length === 4) return '';
  return Number(year) < FIRST_YEAR % 100 ? '20' : '19';
}

// By hand, since pace and waiting time are reckoned for a thousand doctors on one page: a third of the time that cutting
// out text and `toISOString` take.
function digits(date: CalendarDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + date.charCodeAt(at) - ZERO;
  return number;
}
const ZERO = '0'.charCodeAt(0);
const year = (date: CalendarDate): number => digits(date, 0, 4);
const month = (date: CalendarDate): number => digits(date, 5, 7) - 1;
const day = (date: CalendarDate): number => digits(date, 8, 10);
const toTime = (date: CalendarDate): number => Date.UTC(year(date), month(date), day(date));
const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

function fromTime(time: number): CalendarDate {
  const date = new Date(time);
  return `${String(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromTime(toTime(date) + days * DAY_MS);
}

/** Adds whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const target = month(date) + months;
  const lastDay = new Date(Date.UTC(year(date), target + 1, 0)).getUTCDate();
  return fromTime(Date.UTC(year(date), target, Math.min(day(date), lastDay)));
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}
