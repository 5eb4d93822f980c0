import { dagenEtter } from '../../../shared/lib/dato';
import type { Funn } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';

interface Kuttedager {
  readonly fra: string;
  readonly til: string | null;
  /** The finding that tells of the first of the days. */
  readonly foerste: Funn;
}

/** Days on which something is cut and that nobody has divided; what is cut may change from one day to the next. */
export function listKuttedager({ funn, fordelinger }: Pick<Tjenestetid, 'funn' | 'fordelinger'>): Kuttedager[] {
  const found: Kuttedager[] = [];
  for (const next of funn.flatMap(toDager).sort((a, b) => (a.fra < b.fra ? -1 : 1))) {
    const last = found.at(-1);
    const joins = last !== undefined && (last.til === null || next.fra <= dagenEtter(last.til));
    if (joins) found[found.length - 1] = { ...last, til: latest(last.til, next.til) };
    else found.push(next);
  }
  const live = fordelinger.filter(({ tilstand }) => tilstand !== 'ERSTATTET');
  return found.filter(({ fra, til }) => !live.some((f) => !endsBefore(f.til, fra) && !endsBefore(til, f.fra)));
}

function toDager(one: Funn): Kuttedager[] {
  const { fra, til } = one.parametere;
  if (one.kode !== 'OVER_100' || typeof fra !== 'string' || typeof til === 'number' || til === undefined) return [];
  return [{ fra, til, foerste: one }];
}

function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

const endsBefore = (til: string | null, dag: string): boolean => til !== null && til < dag;
