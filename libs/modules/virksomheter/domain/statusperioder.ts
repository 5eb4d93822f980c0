import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import {
  ORDNINGEN_BEGYNTE,
  type Spesialitet,
  type Statusrad,
  type Statusutfall,
  statusHolder,
} from './virksomhetsstatus';

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

/** Every day on which what the row says may become another. */
function changesOf({ soknadsdato, vedtaksdato, tellerFra, tellerTil }: Statusrad): CalendarDate[] {
  const firstDays = [soknadsdato, tellerFra, ORDNINGEN_BEGYNTE];
  const lastDays = [vedtaksdato, tellerTil];
  return [
    ...firstDays.filter((day) => day !== null),
    ...lastDays.filter((day) => day !== null).map((day) => addDays(day, 1)),
  ];
}
