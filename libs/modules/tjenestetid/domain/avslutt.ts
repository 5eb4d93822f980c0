import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Periode, Periodeinnhold } from './periode';

/** A post that runs without an end, on the version that was on the screen; it ends the day before a new one begins. */
export interface Avslutning {
  readonly periodeId: string;
  readonly versjon: number;
}

/** As if these posts ended the day before. What is attested is guarded where a period is changed. */
export function avsluttDagenFoer(
  perioder: readonly Periode[],
  ider: readonly string[],
  fra: CalendarDate,
): Result<Periode[]> {
  const til = addDays(fra, -1);
  const wrong = perioder.find((p) => ider.includes(p.id) && !canEnd(p, til));
  if (wrong) return fail('regel', 'tjenestetid.kanIkkeAvsluttes', { fra: wrong.fra, dato: til });
  return ok(perioder.map((p) => (ider.includes(p.id) ? { ...p, til } : p)));
}

/** What was returned waits for an answer of its own, and absence after the end would belong to nothing. */
const canEnd = ({ tilstand, fra, til, fravaer }: Periode, last: CalendarDate): boolean =>
  tilstand === 'REGISTRERT' && til === null && fra <= last && fravaer.every((row) => (row.til ?? row.fra) <= last);

/** What the LIS entered, and nothing else of the row. */
export const innholdAv = (periode: Periode): Periodeinnhold => ({
  ...{ virksomhetId: periode.virksomhetId, arenaId: periode.arenaId, kategori: periode.kategori },
  ...{ stilling: periode.stilling, fra: periode.fra, til: periode.til },
  ...{ annetSted: periode.annetSted, fravaer: periode.fravaer },
});
