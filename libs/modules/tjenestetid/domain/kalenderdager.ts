import { addDays, addMonths } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import { sisteHalvaarsslutt } from './attestfrist';

/** What the calendar needs to know of a period that counts. */
export interface Kalenderperiode extends Period {
  readonly id: string;
  readonly sted: string;
  readonly attestertTil: string | null;
}

/** A day worth remembering in the service time. `id` is the same each time the calendar is made. */
export interface Kalenderdag {
  readonly id: string;
  readonly slag: 'PERIODE_SLUTTER' | 'HALVAAR' | 'FERDIG';
  readonly dag: string;
  readonly steder: readonly string[];
}

/** How far half-years are listed when no day of completion is known. */
const HORIZON_MONTHS = 24;

/** The ends that are not attested yet, the half-years the leder will be asked about, and the day of completion. */
export function listKalenderdager(
  lopId: string,
  perioder: readonly Kalenderperiode[],
  ferdig: string | null,
  idag: string,
): Kalenderdag[] {
  const ends = perioder.flatMap(({ id, til, sted, attestertTil }): Kalenderdag[] =>
    til === null || attestertTil === til
      ? []
      : [{ id: `slutt-${id}`, slag: 'PERIODE_SLUTTER', dag: til, steder: [sted] }],
  );
  const last = ferdig !== null && ferdig > idag ? ferdig : addMonths(idag, HORIZON_MONTHS);
  const done: Kalenderdag[] =
    ferdig === null ? [] : [{ id: `ferdig-${lopId}`, slag: 'FERDIG', dag: ferdig, steder: [] }];
  const days = [...ends, ...listHalvaar(lopId, perioder, last, idag), ...done];
  return days.sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

/** The day after each half-year that a period runs through: then the leder is asked (attestfrist.ts). */
function listHalvaar(lopId: string, perioder: readonly Kalenderperiode[], last: string, idag: string): Kalenderdag[] {
  const days: Kalenderdag[] = [];
  const first = addDays(sisteHalvaarsslutt(idag), 1);
  for (let dag = addMonths(first, 6); dag <= last; dag = addMonths(dag, 6)) {
    const running = perioder.filter(({ fra, til }) => fra < dag && (til === null || til >= dag));
    const steder = [...new Set(running.map(({ sted }) => sted))];
    if (steder.length > 0) days.push({ id: `halvaar-${lopId}-${dag}`, slag: 'HALVAAR', dag, steder });
  }
  return days;
}
