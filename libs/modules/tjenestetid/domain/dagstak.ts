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
 * within the same standing the period attested (else entered) first. A division with the leder's attest goes before, and
 * what is approved elsewhere, and shown apart, takes only what is left.
 */
export function fordelDagen(biter: readonly Bit[], tak: Fordelingstak | null): Bidrag[] {
  if (tak === null && sumOf(biter) <= FULL_DAG) return biter.map((bit) => bidragOf(bit, bit.arbeidet, bit.fravaer));
  const ordered = [...biter].sort(isFirst);
  const room = { left: FULL_DAG };
  const stated = ordered.filter(({ periode }) => tak?.has(periode.id));
  const others = ordered.filter(({ periode }) => !tak?.has(periode.id));
  const own = others.filter(({ periode }) => !periode.godkjentAnnetSted);
  const apart = others.filter(({ periode }) => periode.godkjentAnnetSted);
  return [
    ...stated.map((bit) => takeStated(room, bit, tak?.get(bit.periode.id) ?? 0)),
    ...takeInTurn(room, own),
    ...takeInTurn(room, apart),
  ];
}

/**
 * Where the posts fit into the day nothing is divided, whatever a division says: one of them was made smaller after the
 * attest, and a share would only take away what counts.
 */
export const erDelbar = (biter: readonly Bit[]): boolean =>
  sumOf(biter.filter(({ periode }) => !periode.godkjentAnnetSted)) > FULL_DAG;

const sumOf = (biter: readonly Bit[]): number => biter.reduce((sum, bit) => sum + bit.arbeidet + bit.fravaer, 0);

interface Room {
  left: number;
}

const bidragOf = (bit: Bit, arbeidet: number, fravaer: number): Bidrag => ({ bit, arbeidet, fravaer });

function takeStated(room: Room, bit: Bit, cap: number): Bidrag {
  const arbeidet = take(room, Math.min(bit.arbeidet, cap));
  return bidragOf(bit, arbeidet, take(room, Math.min(bit.fravaer, cap - arbeidet)));
}

/** Everything worked before anything absent. */
function takeInTurn(room: Room, biter: readonly Bit[]): Bidrag[] {
  const worked = biter.map((bit) => take(room, bit.arbeidet));
  return biter.map((bit, index) => bidragOf(bit, worked[index] ?? 0, take(room, bit.fravaer)));
}

function take(room: Room, wanted: number): number {
  const given = Math.min(room.left, wanted);
  room.left -= given;
  return given;
}
