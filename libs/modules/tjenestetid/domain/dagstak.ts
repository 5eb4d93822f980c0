import type { Bit } from './biter';
import { FULL_DAG } from './enheter';

/** What a period counts with on each day of a stretch, in 1/1 000 000 of a day; what is cut is the rest of the post. */
export interface Bidrag {
  readonly bit: Bit;
  readonly arbeidet: number;
  readonly fravaer: number;
}

/** The division the LIS has stated: the most each named period may count with, in 1/1 000 000 of a day. */
export type Fordelingstak = ReadonlyMap<string, number>;

const isFirst = (a: Bit, b: Bit): number => a.stand - b.stand || (a.rang < b.rang ? -1 : 1);

/**
 * At most 100 % of a day counts (rule 3): first worked shares, then absent; within each confirmed, registered, planned;
 * within the same standing the period attested (else entered) first. A division with the leder's attest goes before.
 */
export function fordelDagen(biter: readonly Bit[], tak: Fordelingstak | null): Bidrag[] {
  const wanted = biter.reduce((sum, bit) => sum + bit.arbeidet + bit.fravaer, 0);
  if (tak === null && wanted <= FULL_DAG)
    return biter.map((bit) => ({ bit, arbeidet: bit.arbeidet, fravaer: bit.fravaer }));
  const ordered = [...biter].sort(isFirst);
  const named = ordered.filter(({ periode }) => tak?.has(periode.id));
  const others = ordered.filter(({ periode }) => !tak?.has(periode.id));
  const room = { left: FULL_DAG };
  const stated = named.map((bit) => {
    const cap = tak?.get(bit.periode.id) ?? 0;
    const arbeidet = take(room, Math.min(bit.arbeidet, cap));
    return { bit, arbeidet, fravaer: take(room, Math.min(bit.fravaer, cap - arbeidet)) };
  });
  const worked = others.map((bit) => ({ bit, arbeidet: take(room, bit.arbeidet) }));
  return [...stated, ...worked.map((bidrag) => ({ ...bidrag, fravaer: take(room, bidrag.bit.fravaer) }))];
}

function take(room: { left: number }, wanted: number): number {
  const given = Math.min(room.left, wanted);
  room.left -= given;
  return given;
}
