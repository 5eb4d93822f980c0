import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import { type Bit, attestSlutt, listBiter, toDager } from './biter';
import { type Bidrag, type Fordelingstak, erDelbar, fordelDagen } from './dagstak';
import { FULL_DAG, maanedsdelAt, toDagnummer } from './enheter';
import { type Fordeling, type Grunnlag, STANDER } from './tjenesteperiode';

/** Days on which every post is the same. `bidrag[n]` is reckoned from the standings up to and including STANDER[n]. */
export interface Segment {
  readonly fra: number;
  /** No longer in it. */
  readonly til: number;
  /** Its days in 1/377 580 of a month. */
  readonly vekt: number;
  readonly bidrag: readonly (readonly Bidrag[])[];
}

/** The whole utdanningsløp cut into stretches. */
export interface Tidslinje {
  readonly segmenter: readonly Segment[];
  /** Every period cut up, also where it does not count. */
  readonly biter: readonly Bit[];
  /** The day number on which open periods are let go. */
  readonly slutt: number;
}

/** The weight of the days of a segment before `til`. */
export function vektTil(segment: Segment, til: number): number {
  if (til >= segment.til) return segment.vekt;
  return til <= segment.fra ? 0 : maanedsdelAt(til) - maanedsdelAt(segment.fra);
}

/** How far ahead an open period is followed; who needs longer is told that the end is not in sight. */
const AAR_FRAM = 40;

interface Aktivfordeling {
  readonly fra: number;
  readonly til: number;
  readonly tak: Fordelingstak;
}

/**
 * Sweeps over the days on which something changes rather than over the days, so that a record of five years takes a few
 * milliseconds and the sums are the same as day by day. The input must have no faults (see `kontroller`).
 */
export function lagTidslinje(grunnlag: Grunnlag, idag: CalendarDate): Tidslinje {
  const slutt = toDagnummer(addDays(idag, AAR_FRAM * 366));
  const biter = listBiter(grunnlag, idag, slutt);
  const fordelinger = listAktive(grunnlag.fordelinger, idag, slutt);
  const counting = biter.filter(({ utfall }) => utfall === 'TELLER').sort((a, b) => a.fra - b.fra);
  return { segmenter: sweep(counting, fordelinger), biter, slutt };
}

/** A division that the leder has attested, as far as the attest reaches, the one attested first in front. */
function listAktive(fordelinger: readonly Fordeling[], idag: CalendarDate, slutt: number): Aktivfordeling[] {
  const attested = fordelinger.flatMap((f) => (f.attest ? [{ ...f, attest: f.attest }] : []));
  const ordered = attested.sort((a, b) => (`${a.attest.gitt} ${a.id}` < `${b.attest.gitt} ${b.id}` ? -1 : 1));
  return ordered.map((f) => {
    const { fra, til } = toDager(f, slutt);
    const tak = new Map(f.andeler.map(({ periodeId, andel }) => [periodeId, andel * (FULL_DAG / 10_000)]));
    return { fra, til: Math.min(til, attestSlutt(f.attest, idag)), tak };
  });
}

function sweep(biter: readonly Bit[], fordelinger: readonly Aktivfordeling[]): Segment[] {
  const cuts = [...biter, ...fordelinger].flatMap(({ fra, til }) => [fra, til]);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const found: Segment[] = [];
  let active: Bit[] = [];
  let next = 0;
  sorted.forEach((fra, index) => {
    active = active.filter(({ til }) => til > fra);
    for (let bit = biter[next]; bit !== undefined && bit.fra <= fra; bit = biter[next]) {
      active.push(bit);
      next += 1;
    }
    if (active.length === 0) return;
    const stated = fordelinger.find((f) => f.fra <= fra && fra < f.til)?.tak ?? null;
    const tak = stated && erDelbar(active) ? stated : null;
    const til = sorted[index + 1] ?? fra;
    found.push({ fra, til, vekt: maanedsdelAt(til) - maanedsdelAt(fra), bidrag: divideByStanding(active, tak) });
  });
  return found;
}

/** Each level is reckoned as if the later standings were not there: what is attested never depends on a plan. */
function divideByStanding(active: readonly Bit[], tak: Fordelingstak | null): Bidrag[][] {
  let before: { count: number; bidrag: Bidrag[] } = { count: 0, bidrag: [] };
  return STANDER.map((_, level) => {
    const seen = active.filter(({ stand }) => stand <= level);
    if (seen.length !== before.count) before = { count: seen.length, bidrag: fordelDagen(seen, tak) };
    return before.bidrag;
  });
}
