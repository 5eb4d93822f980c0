import { floorMulDiv, fromMaaneder } from './enheter';
import type { Regelsett } from './regelsett';
import { type Segment, vektTil } from './segmenter';
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

export const NOTHING: Sum = { arbeidet: 0, fravaer: 0 };

/** The sums with the days of a segment before `til` (a day number) added. */
export const addSegment = (before: Summer, segment: Segment, nivaa: number, til: number): Summer =>
  addInto(new Map(before), segment, nivaa, til);

/** The sums over the days before `til`, reckoned with the standings up to STANDER[nivaa]. */
export function summerTil(segmenter: readonly Segment[], nivaa: number, til: number): Summer {
  const sums = new Map<string, Sum>();
  for (const segment of segmenter) addInto(sums, segment, nivaa, til);
  return sums;
}

function addInto(sums: Map<string, Sum>, segment: Segment, nivaa: number, til: number): Map<string, Sum> {
  const weight = vektTil(segment, til);
  if (weight === 0) return sums;
  for (const { bit, arbeidet, fravaer } of segment.bidrag[nivaa] ?? []) {
    const kategori = kategoriOf(bit.periode);
    const sum = sums.get(kategori) ?? NOTHING;
    sums.set(kategori, { arbeidet: sum.arbeidet + arbeidet * weight, fravaer: sum.fravaer + fravaer * weight });
  }
  return sums;
}

/** Rules 5 and 6: absence beyond the free share goes, then each category is held to its maximum, then the total. */
export function gjorOpp(regelsett: Regelsett, summer: Summer): Regnskap {
  const limits = listGrenser(regelsett, summer);
  const rows = limits.map(({ kategori, hoeyst }) => ({ kategori, hoeyst, ...(summer.get(kategori) ?? NOTHING) }));
  const all = addSums(rows);
  const trekk = fordelTrekk(rows, Math.max(0, all.fravaer - findFritt(regelsett, all)));
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

/** Several sums as one. */
export function addSums(sums: readonly Sum[]): Sum {
  let [arbeidet, fravaer] = [0, 0];
  for (const sum of sums) {
    arbeidet += sum.arbeidet;
    fravaer += sum.fravaer;
  }
  return { arbeidet, fravaer };
}

export const addUp = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

interface Grense {
  readonly kategori: string;
  readonly hoeyst: number;
}

/** Where no split is set, every category that was entered counts as it is. */
export function listGrenser({ fordeling }: Regelsett, summer: Summer): Grense[] {
  if (fordeling.verdi) {
    return fordeling.verdi.map(({ kategori, hoeyst }) => ({
      kategori,
      hoeyst: hoeyst ? fromMaaneder(hoeyst.verdi) : Infinity,
    }));
  }
  const entered = [...summer.keys()].filter((kategori) => kategori !== ANNET_STED).sort();
  return entered.map((kategori) => ({ kategori, hoeyst: Infinity }));
}

/** Units of absence that are free, rounded up so that no more than what exceeds them is deducted. */
export function findFritt({ fravaer }: Regelsett, sum: Sum): number {
  // LIS1 absence is never turned into months.
  if (fravaer.slag === 'DAGER') return Infinity;
  const all = sum.arbeidet + sum.fravaer;
  // Whole hundredths and the rest apart: a hundred times a long career does not fit below 2^53.
  const [whole, rest] = [Math.floor(all / 100), all % 100];
  const share = fravaer.fravaerAndelFri.verdi;
  return whole * share + Math.ceil((rest * share) / 100);
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
