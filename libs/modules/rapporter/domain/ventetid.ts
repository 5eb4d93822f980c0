import { daysBetween } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

/** One thing that waits, and with whom. */
export interface Ventesak {
  readonly sidenTid: string;
  readonly hos: string | null;
  readonly hosMeg: boolean;
}

export interface Ventesammendrag {
  readonly antall: number;
  /** Whole days; half of what waits has waited longer. */
  readonly median: number;
  readonly eldsteDager: number;
  readonly eldsteHos: string | null;
  readonly hosMeg: number;
}

/** Whole days by the calendar in Oslo. */
export const ventedager = (sidenTid: string, idag: string): number => daysBetween(osloDate(new Date(sidenTid)), idag);

export function oppsummerVenting(saker: readonly Ventesak[], idag: string): Ventesammendrag {
  const oldestFirst = [...saker].sort((a, b) => (a.sidenTid < b.sidenTid ? -1 : 1));
  const days = oldestFirst.map(({ sidenTid }) => ventedager(sidenTid, idag));
  const [lower, upper] = [days[Math.floor((days.length - 1) / 2)] ?? 0, days[Math.floor(days.length / 2)] ?? 0];
  return {
    antall: days.length,
    median: Math.round((lower + upper) / 2),
    eldsteDager: days[0] ?? 0,
    eldsteHos: oldestFirst[0]?.hos ?? null,
    hosMeg: saker.filter(({ hosMeg }) => hosMeg).length,
  };
}
