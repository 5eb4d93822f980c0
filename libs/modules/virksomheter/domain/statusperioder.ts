import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import { type Spesialitet, type Statusrad, type Statusutfall, statusHolder, tidOf } from './virksomhetsstatus';

/** Days on which a virksomhet's status says one and the same thing. */
export interface Statusperiode extends Period {
  readonly utfall: Exclude<Statusutfall, 'TELLER_IKKE'>;
}

/**
 * The periods in which service in this specialty counts, or will when the decision comes; in order and never overlapping.
 * On every other day it does not count. The rule itself stays in `statusHolder`: it is asked at each day of change.
 */
export function listStatusperioder(rows: readonly Statusrad[], spesialitet: Spesialitet): Statusperiode[] {
  const changes = [...new Set(rows.flatMap(changesOf))].sort();
  const found: Statusperiode[] = [];
  changes.forEach((fra, index) => {
    const utfall = statusHolder(rows, spesialitet, fra);
    const next = changes[index + 1];
    const last = found.at(-1);
    const til = next === undefined ? null : addDays(next, -1);
    if (utfall === 'TELLER_IKKE') return;
    if (last?.utfall === utfall && last.til === addDays(fra, -1)) found[found.length - 1] = { ...last, til };
    else found.push({ fra, til, utfall });
  });
  return found;
}

/** The first day on which the row says something good, and the first on which it no longer does. */
function changesOf(row: Statusrad): CalendarDate[] {
  const tid = tidOf(row);
  if (tid === null) return [];
  return tid.til === null ? [tid.fra] : [tid.fra, addDays(tid.til, 1)];
}
