import { daysBetween } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

/** How many things have waited since the same hour. */
export interface Ventetime {
  readonly sidenTid: string;
  readonly antall: number;
}

export interface Ventesammendrag {
  readonly antall: number;
  /** Whole days; half of what waits has waited longer. */
  readonly median: number;
  readonly eldsteDager: number;
}

const HOUR = 'YYYY-MM-DDTHH'.length;

/**
 * Whole days by the calendar in Oslo. The date there changes on the hour, so each hour is looked up once: a list of
 * thousands would otherwise spend most of its time in Intl.
 */
export function lagVentedager(idag: string): (sidenTid: string) => number {
  const known = new Map<string, number>();
  return (sidenTid) => {
    const hour = sidenTid.slice(0, HOUR);
    const days = known.get(hour) ?? daysBetween(osloDate(new Date(sidenTid)), idag);
    known.set(hour, days);
    return days;
  };
}

/** The oldest comes first. */
export function oppsummerVenting(timer: readonly Ventetime[], idag: string): Ventesammendrag {
  const ventedager = lagVentedager(idag);
  const antall = timer.reduce((sum, time) => sum + time.antall, 0);
  const daysOf = (place: number): number => {
    let passed = 0;
    const time = timer.find((each) => (passed += each.antall) > place);
    return time ? ventedager(time.sidenTid) : 0;
  };
  return {
    antall,
    median: Math.round((daysOf(Math.floor((antall - 1) / 2)) + daysOf(Math.floor(antall / 2))) / 2),
    eldsteDager: daysOf(0),
  };
}
