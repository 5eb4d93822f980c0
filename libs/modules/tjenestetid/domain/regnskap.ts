import { floorMulDiv, fromMaaneder, maanedsdelAt } from './enheter';
import type { Regelsett } from './regelsett';
import type { Segment } from './segmenter';
import { ANNET_STED, kategoriOf } from './tjenesteperiode';

/** Units worked and units absent that counted within 100 % a day. */
export interface Sum {
  readonly arbeidet: number;
  readonly fravaer: number;
}

/** By category; what was approved elsewhere under ANNET_STED. */
export type Summer = ReadonlyMap<string, Sum>;

/** One category, in units. `trukket` is absence beyond what is free; `overMaks` is what the maximum cuts away. */
export interface Kategoriregnskap extends Sum {
  readonly kategori: string;
  readonly trukket: number;
  readonly telt: number;
  readonly overMaks: number;
}

/** One standing's account, in units. */
export interface Regnskap {
  readonly kategorier: readonly Kategoriregnskap[];
  readonly trukket: number;
  /** Before the maxima: this never falls when more service is added. */
  readonly foerGrenser: number;
  readonly totalt: number;
  readonly annetSted: number;
}

const NOTHING: Sum = { arbeidet: 0, fravaer: 0 };

/** The sums with the days of a segment up to `til` (a day number no longer in it) added. */
export function addSegment(before: Summer, segment: Segment, nivaa: number, til: number): Summer {
  if (til <= segment.fra) return before;
  const weight = maanedsdelAt(Math.min(til, segment.til)) - maanedsdelAt(segment.fra);
  const after = new Map(before);
  for (const { bit, arbeidet, fravaer } of segment.bidrag[nivaa] ?? []) {
    const kategori = kategoriOf(bit.periode);
    const sum = after.get(kategori) ?? NOTHING;
    after.set(kategori, { arbeidet: sum.arbeidet + arbeidet * weight, fravaer: sum.fravaer + fravaer * weight });
  }
  return after;
}

/** The sums over the days before `til`, reckoned with the standings up to STANDER[nivaa]. */
export const summerTil = (segmenter: readonly Segment[], nivaa: number, til: number): Summer =>
  segmenter.reduce<Summer>((sums, segment) => addSegment(sums, segment, nivaa, til), new Map());

/** Rules 5 and 6: absence beyond the free share goes, then each category is held to its maximum, then the total. */
export function gjorOpp(regelsett: Regelsett, summer: Summer): Regnskap {
  const limits = listGrenser(regelsett, summer);
  const rows = limits.map(({ kategori, hoeyst }) => ({ kategori, hoeyst, ...(summer.get(kategori) ?? NOTHING) }));
  const trekk = fordelTrekk(rows, finnTrekk(regelsett, rows));
  const kategorier = rows.map(({ kategori, hoeyst, arbeidet, fravaer }, index) => {
    const trukket = trekk[index] ?? 0;
    const rest = arbeidet + fravaer - trukket;
    const telt = Math.min(rest, hoeyst);
    return { kategori, arbeidet, fravaer, trukket, telt, overMaks: rest - telt };
  });
  const { arbeidet, fravaer } = summer.get(ANNET_STED) ?? NOTHING;
  return {
    kategorier,
    trukket: addUp(trekk),
    foerGrenser: addUp(kategorier.map((k) => k.telt + k.overMaks)),
    totalt: addUp(kategorier.map((k) => k.telt)),
    annetSted: arbeidet + fravaer,
  };
}

export const addUp = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

interface Grense {
  readonly kategori: string;
  readonly hoeyst: number;
}

/** Where no split is set, every category that was entered counts as it is. */
function listGrenser({ fordeling }: Regelsett, summer: Summer): Grense[] {
  if (fordeling.verdi) {
    return fordeling.verdi.map(({ kategori, hoeyst }) => ({
      kategori,
      hoeyst: hoeyst ? fromMaaneder(hoeyst.verdi) : Infinity,
    }));
  }
  const entered = [...summer.keys()].filter((kategori) => kategori !== ANNET_STED).sort();
  return entered.map((kategori) => ({ kategori, hoeyst: Infinity }));
}

/** Whole units of absence beyond the free share of all units; LIS1 absence is never turned into months. */
function finnTrekk({ fravaer }: Regelsett, sums: readonly Sum[]): number {
  const away = addUp(sums.map((sum) => sum.fravaer));
  if (fravaer.slag === 'DAGER' || away === 0) return 0;
  const all = away + addUp(sums.map((sum) => sum.arbeidet));
  const free = BigInt(fravaer.fravaerAndelFri.verdi);
  // Through BigInt: a hundred times a long career does not fit below 2^53.
  const beyond = (BigInt(away) * 100n - BigInt(all) * free) / 100n;
  return Math.max(0, Number(beyond));
}

/** In proportion to the absent units, whole units; what is left over is taken from the category with most of them. */
function fordelTrekk(sums: readonly Sum[], trekk: number): number[] {
  if (trekk === 0) return sums.map(() => 0);
  const away = addUp(sums.map((sum) => sum.fravaer));
  const shares = sums.map(({ fravaer }) => floorMulDiv(trekk, fravaer, away));
  const most = Math.max(...sums.map(({ fravaer }) => fravaer));
  const first = sums.findIndex(({ fravaer }) => fravaer === most);
  return shares.map((share, index) => (index === first ? share + trekk - addUp(shares) : share));
}
