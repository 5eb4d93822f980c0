import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import type { Fravaer, Grunnlag, Tjenesteperiode } from './tjenesteperiode';

/** Changes to try: another percentage from a day, leave, service that is thought of. */
export interface Endringer {
  readonly stillinger: readonly { readonly fra: CalendarDate; readonly stilling: number }[];
  readonly fravaer: readonly { readonly fra: CalendarDate; readonly til: CalendarDate; readonly grad: number }[];
  readonly perioder: readonly (Period & { readonly kategori: string; readonly stilling: number })[];
}

/** The record as it would be. What is thought of is at a place where service counts. */
export function endreGrunnlag(grunnlag: Grunnlag, { stillinger, fravaer, perioder }: Endringer): Grunnlag {
  const ordered = [...stillinger].sort((a, b) => (a.fra < b.fra ? -1 : 1));
  const changed = ordered.reduce((before, { fra, stilling }) => byttStilling(before, fra, stilling), grunnlag);
  const whole = { ...changed, perioder: [...changed.perioder, ...perioder.map(toTenkt)] };
  return { ...whole, fravaer: [...whole.fravaer, ...fravaer.flatMap((row, n) => toFravaer(row, n, whole))] };
}

const toTenkt = (periode: Endringer['perioder'][number], index: number): Tjenesteperiode => ({
  ...periode,
  id: `tenkt ${String(index + 1)}`,
  virksomhetId: 'tenkt',
  arenaId: `tenkt ${String(index + 1)}`,
  // Thought of instead of what runs: within 100 % a day it counts first, and what runs has the rest.
  registrert: '0000',
  attester: [],
  godkjentAnnetSted: false,
  status: [{ fra: '1950-01-01', til: null, utfall: 'TELLER' }],
  arenadager: 'EGEN',
});

/** What runs on the day is cut there, and goes on with another percentage; what is attested stays as it is. */
function byttStilling(grunnlag: Grunnlag, dag: CalendarDate, stilling: number): Grunnlag {
  const cuts = new Map(grunnlag.perioder.map((p) => [p.id, firstFree(p, dag)]));
  const later = (id: string): string => `${id} fra ${dag}`;
  const perioder = grunnlag.perioder.flatMap((p) => {
    const fra = cuts.get(p.id) ?? dag;
    if (p.fra >= fra) return [{ ...p, stilling }];
    if (p.til !== null && p.til < fra) return [p];
    return [
      { ...p, til: addDays(fra, -1) },
      { ...p, id: later(p.id), fra, stilling },
    ];
  });
  const made = new Set(perioder.map(({ id }) => id));
  const fravaer = grunnlag.fravaer.flatMap((row) =>
    made.has(later(row.periodeId)) ? splitFravaer(row, cuts.get(row.periodeId) ?? dag, later) : [row],
  );
  return { ...grunnlag, perioder, fravaer };
}

/** The day asked for, or the first that is not attested. */
function firstFree({ attester }: Tjenesteperiode, dag: CalendarDate): CalendarDate {
  const last = attester
    .map(({ til }) => addDays(til, 1))
    .sort()
    .at(-1);
  return last !== undefined && last > dag ? last : dag;
}

function splitFravaer(row: Fravaer, fra: CalendarDate, later: (id: string) => string): Fravaer[] {
  if (row.til !== null && row.til < fra) return [row];
  const after = { ...row, id: later(row.id), periodeId: later(row.periodeId) };
  if (row.fra >= fra) return [after];
  return [
    { ...row, til: addDays(fra, -1) },
    { ...after, fra },
  ];
}

/** Away from every post that runs then, cut to the days of each. */
function toFravaer(row: Endringer['fravaer'][number], number: number, { perioder }: Grunnlag): Fravaer[] {
  const there = perioder.filter((p) => p.fra <= row.til && (p.til === null || p.til >= row.fra));
  return there.map((p) => ({
    id: `tenkt ${String(number + 1)} ${p.id}`,
    periodeId: p.id,
    slag: 'ANNET',
    grad: row.grad,
    fra: p.fra > row.fra ? p.fra : row.fra,
    til: p.til !== null && p.til < row.til ? p.til : row.til,
    dagerSatt: null,
  }));
}
