import { fromMaaneder } from './enheter';
import { TOTALT, erOppfylt, findTelt, listMinstekrav } from './krav';
import type { Regelsett } from './regelsett';
import { type Regnskap, type Summer, addSegment, addUp, gjorOpp } from './regnskap';
import type { Segment } from './segmenter';

/** On which day number each demand is met, and all of them at once; a demand that never is has no entry. */
export interface Kravdager {
  readonly dager: ReadonlyMap<string, number>;
  readonly alle: number | null;
  /** True when `alle` rests on a demand that ends a few days short, within the tolerance. */
  readonly avrundet: boolean;
}

type Minst = ReadonlyMap<string, number>;

/**
 * Looks for the first day on which the sums up to and including it meet a demand. More absence later may undo it; by
 * then the LIS has what was asked for. A demand that never is met in full, but ends within the tolerance, is met on the
 * day it comes as far as it ever does.
 */
export function findKravdager(regelsett: Regelsett, segmenter: readonly Segment[], nivaa: number): Kravdager {
  const minst = listMinstekrav(regelsett);
  const exact = search(regelsett, segmenter, nivaa, minst);
  if (exact.alle !== null) return { ...exact, avrundet: false };
  const last = segmenter.reduce<Summer>((sums, s) => addSegment(sums, s, nivaa, s.til), new Map());
  const rounded = roundDown(minst, exact.dager, gjorOpp(regelsett, last), regelsett.toleranse.verdi);
  if (rounded === null) return { ...exact, avrundet: false };
  return { ...search(regelsett, segmenter, nivaa, rounded), avrundet: true };
}

/** The minima, with what is really reached where that is within the tolerance; null when nothing changes. */
function roundDown(minst: Minst, met: ReadonlyMap<string, number>, last: Regnskap, toleranse: number): Minst | null {
  const rounded = [...minst].map(([krav, units]) => {
    const telt = findTelt(last, krav);
    const near = !met.has(krav) && erOppfylt(units - telt, toleranse) !== 'NEI';
    return [krav, near ? telt : units] as const;
  });
  return rounded.some(([krav, units]) => units !== minst.get(krav)) ? new Map(rounded) : null;
}

type Funnet = Omit<Kravdager, 'avrundet'>;

function search(regelsett: Regelsett, segmenter: readonly Segment[], nivaa: number, minst: Minst): Funnet {
  const goals = [...minst].map(([krav, units]) => ({ key: krav, minst: new Map([[krav, units]]) }));
  const open = new Map<string, Minst>([...goals, { key: '', minst }].map((goal) => [goal.key, goal.minst]));
  const found = new Map<string, number>();
  let before: Summer = new Map();
  for (const segment of segmenter) {
    for (const [key, wanted] of open) {
      const day = firstDayIn(regelsett, segment, nivaa, before, wanted);
      if (day !== null && open.delete(key)) found.set(key, day);
    }
    if (open.size === 0) break;
    before = addSegment(before, segment, nivaa, segment.til);
  }
  const alle = found.get('') ?? null;
  found.delete('');
  return { dager: found, alle };
}

/**
 * Nothing counts before the units before any deduction are enough, and those only grow: so that day is found by halving,
 * and only the days after it are reckoned one by one.
 */
function firstDayIn(
  regelsett: Regelsett,
  segment: Segment,
  nivaa: number,
  before: Summer,
  minst: Minst,
): number | null {
  const at = (dag: number): Summer => addSegment(before, segment, nivaa, dag + 1);
  let [low, high] = [segment.fra, segment.til - 1];
  if (!isWithinReach(regelsett, at(high), minst)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isWithinReach(regelsett, at(middle), minst)) high = middle;
    else low = middle + 1;
  }
  for (let dag = low; dag < segment.til; dag += 1) {
    const regnskap = gjorOpp(regelsett, at(dag));
    if ([...minst].every(([krav, units]) => findTelt(regnskap, krav) >= units)) return dag;
  }
  return null;
}

function isWithinReach({ fordeling }: Regelsett, sums: Summer, minst: Minst): boolean {
  const gross = (kategori: string): number => {
    const sum = sums.get(kategori);
    return sum ? sum.arbeidet + sum.fravaer : 0;
  };
  const capped = (fordeling.verdi ?? []).map(({ kategori, hoeyst }) =>
    Math.min(gross(kategori), hoeyst ? fromMaaneder(hoeyst.verdi) : Infinity),
  );
  return [...minst].every(([krav, units]) => (krav === TOTALT ? addUp(capped) : gross(krav)) >= units);
}
