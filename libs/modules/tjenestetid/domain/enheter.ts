import { type CalendarDate, addDays, daysBetween } from '@kp/kernel/calendar-date';

/*
 * The unit of service time is the integer 1/(377 580 × 1 000 000) of a month, so that sums are exact and the same
 * whatever the order (domene.md section 2). Sixty months are 2.3e13 units, four centuries below 2^53.
 */

/** lcm(28, 29, 30, 31): a day is a whole number of these in any month. */
export const MAANEDSDELER = 377_580;
/** A day at 100.00 %: hundredths of a per cent times whole degrees of absence. */
export const FULL_DAG = 1_000_000;
/** One month at 100 %, in units. */
export const MAANED = MAANEDSDELER * FULL_DAG;

const EPOCH: CalendarDate = '1970-01-01';
const DAY_MS = 86_400_000;

/** Days since 1 January 1970. Inside the engine a period ends on the day number that is no longer in it. */
export const toDagnummer = (date: CalendarDate): number => daysBetween(EPOCH, date);
export const toDato = (dagnummer: number): CalendarDate => addDays(EPOCH, dagnummer);

/** Each day once: a thousand doctors ask about the same ones, and from 1950 to 2140 there are 70 000. */
const MAANEDSDEL_AT = new Map<number, number>();

/** Where a day begins, in 1/377 580 of a month since 1970: the difference of two is the weight of the days between. */
export function maanedsdelAt(dagnummer: number): number {
  const known = MAANEDSDEL_AT.get(dagnummer);
  if (known !== undefined) return known;
  const found = regnMaanedsdel(dagnummer);
  MAANEDSDEL_AT.set(dagnummer, found);
  return found;
}

function regnMaanedsdel(dagnummer: number): number {
  const date = new Date(dagnummer * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return ((year - 1970) * 12 + month) * MAANEDSDELER + (date.getUTCDate() - 1) * (MAANEDSDELER / daysInMonth);
}

/** Whole months as units; a figure of a rule set may have decimals. */
export const fromMaaneder = (maaneder: number): number => Math.round(maaneder * MAANED);

/** Hundredths of a month, rounded down: how what is counted is shown. */
export const toHundredelerNed = (enheter: number): number => Math.floor(enheter / (MAANED / 100));
/** Hundredths of a month, rounded up: how what is missing is shown. */
export const toHundredelerOpp = (enheter: number): number => Math.ceil(enheter / (MAANED / 100));

/** Days at 100 %, a month being 30.4375 of them (487 ÷ 16), rounded up. */
export const toDagerOpp = (enheter: number): number => {
  const [sixteenths, month] = [BigInt(enheter) * 487n, BigInt(MAANED) * 16n];
  return Number((sixteenths + month - 1n) / month);
};

/** floor(a × b ÷ c) without loss: the product of two sums does not fit below 2^53. */
export const floorMulDiv = (a: number, b: number, c: number): number => Number((BigInt(a) * BigInt(b)) / BigInt(c));
