import { TOTALT, erOppfylt, findTelt, listMinstekrav } from './krav';
import type { Regelsett } from './regelsett';
import { NOTHING, type Summer, addSegment, addSums, findFritt, gjorOpp, listGrenser, summerTil } from './regnskap';
import type { Segment } from './segmenter';

/** On which day number each demand is met, and all of them at once; a demand that never is has no entry. */
export interface Kravdager {
  readonly dager: ReadonlyMap<string, number>;
  readonly alle: number | null;
  /** True when `alle` rests on a demand that ends a few days short, within the tolerance. */
  readonly avrundet: boolean;
  /** The day after which the plan brings no demand any further; null when nothing ever counts. */
  readonly slutt: number | null;
}

type Minst = ReadonlyMap<string, number>;

/**
 * Looks for the first day on which the sums up to and including it meet a demand. More absence later may undo it; by
 * then the LIS has what was asked for. A demand that never is met in full, but ends within the tolerance, is met on the
 * day it comes as far as it ever does.
 */
export function findKravdager(regelsett: Regelsett, segmenter: readonly Segment[], nivaa: number): Kravdager {
  // Nobody can say when what has no split is met.
  if (regelsett.fordeling.verdi === null) return { dager: new Map(), alle: null, avrundet: false, slutt: null };
  const minst = listMinstekrav(regelsett);
  const exact = search(regelsett, segmenter, nivaa, minst);
  if (exact.alle !== null) return { ...exact, avrundet: false, slutt: exact.alle };
  const last = gjorOpp(regelsett, summerTil(segmenter, nivaa, Infinity));
  const missing = new Map([...minst].map(([krav, units]) => [krav, Math.max(0, units - findTelt(last, krav))]));
  const far = new Map(
    [...minst].map(([krav, units]) => [krav, exact.dager.has(krav) ? units : units - (missing.get(krav) ?? 0)]),
  );
  const reached = search(regelsett, segmenter, nivaa, far);
  const isMet = (krav: string): boolean =>
    exact.dager.has(krav) || erOppfylt(missing.get(krav) ?? 0, regelsett.toleranse.verdi) !== 'NEI';
  const avrundet = [...minst.keys()].every(isMet);
  return {
    dager: new Map([...reached.dager].filter(([krav]) => isMet(krav))),
    alle: avrundet ? reached.alle : null,
    avrundet,
    slutt: reached.dager.size === 0 ? null : Math.max(...reached.dager.values()),
  };
}

type Funnet = Pick<Kravdager, 'dager' | 'alle'>;

function search(regelsett: Regelsett, segmenter: readonly Segment[], nivaa: number, minst: Minst): Funnet {
  const goals = [...minst].map(([krav, units]) => [krav, new Map([[krav, units]])] as const);
  const open = new Map<string, Minst>([...goals, [ALLE, minst]]);
  const found = new Map<string, number>();
  let before: Summer = new Map();
  for (const segment of segmenter) {
    const after = addSegment(before, segment, nivaa, segment.til);
    const best = findBest(regelsett, after);
    for (const [key, wanted] of open) {
      const day = isNaadd(best, wanted) ? firstDayIn(regelsett, segment, nivaa, before, wanted) : null;
      if (day !== null && open.delete(key)) found.set(key, day);
    }
    if (open.size === 0) break;
    before = after;
  }
  const alle = found.get(ALLE) ?? null;
  found.delete(ALLE);
  return { dager: found, alle };
}

const ALLE = '';

/**
 * What at best can count only grows from day to day: so the first day on which that is enough is found by halving, and
 * only the days after it are reckoned one by one.
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
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isNaadd(findBest(regelsett, at(middle)), minst)) high = middle;
    else low = middle + 1;
  }
  for (let dag = low; dag < segment.til; dag += 1) {
    const regnskap = gjorOpp(regelsett, at(dag));
    if ([...minst].every(([krav, units]) => findTelt(regnskap, krav) >= units)) return dag;
  }
  return null;
}

/** At best each category keeps its work and all the absence that is free, as if no other category had any. */
function findBest(regelsett: Regelsett, sums: Summer): Minst {
  const best = new Map<string, number>();
  const grenser = listGrenser(regelsett, sums);
  const all = addSums(grenser.map(({ kategori }) => sums.get(kategori) ?? NOTHING));
  const fritt = findFritt(regelsett, all);
  let total = 0;
  for (const { kategori, hoeyst } of grenser) {
    const { arbeidet, fravaer } = sums.get(kategori) ?? NOTHING;
    const units = Math.min(hoeyst, arbeidet + Math.min(fravaer, fritt));
    best.set(kategori, units);
    total += units;
  }
  return best.set(TOTALT, Math.min(total, all.arbeidet + Math.min(all.fravaer, fritt)));
}

const isNaadd = (best: Minst, minst: Minst): boolean =>
  [...minst].every(([krav, units]) => (best.get(krav) ?? 0) >= units);
