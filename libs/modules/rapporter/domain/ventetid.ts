import { daysBetween } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

/** One thing that waits. */
export interface Ventesak {
  readonly sidenTid: string;
  readonly hosMeg: boolean;
}

export interface Ventesammendrag {
  readonly antall: number;
  /** Whole days; half of what waits has waited longer. */
  readonly median: number;
  readonly eldsteDager: number;
  readonly hosMeg: number;
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
export function oppsummerVenting(saker: readonly Ventesak[], idag: string): Ventesammendrag {
  const ventedager = lagVentedager(idag);
  const days = saker.map(({ sidenTid }) => ventedager(sidenTid));
  const [lower, upper] = [days[Math.floor((days.length - 1) / 2)] ?? 0, days[Math.floor(days.length / 2)] ?? 0];
  return {
    antall: days.length,
    median: Math.round((lower + upper) / 2),
    eldsteDager: days[0] ?? 0,
    hosMeg: saker.filter(({ hosMeg }) => hosMeg).length,
  };
}
