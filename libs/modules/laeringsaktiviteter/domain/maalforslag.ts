import type { Aktivitetstype } from './aktivitet';
import { type LesOrd, type Ord, Ordforraad, type Stem } from './ordforraad';

/** A goal as its catalogue states it: what it is found by. */
export interface Maalord {
  readonly id: string;
  readonly tittel: string;
  readonly kategori: string;
  readonly maaltekst: string;
  readonly utdypendeTekst: string;
  readonly aktiviteter: readonly { readonly tekst: string; readonly type: string | null }[];
}

export interface Maaltreff {
  readonly id: string;
  /** The words of the text it was found by, as they were typed, in their order. */
  readonly ord: readonly string[];
}

/** What a word in each part of a goal weighs: the title says most of what it is about. */
const VEKT = { tittel: 3, aktivitet: 2, maaltekst: 1.5, utdypendeTekst: 1, kategori: 0.5 } as const;
/** A part of a word in the catalogue says less than the whole. */
const DEL = 0.6;
/** A goal that recommends activities of the type that was chosen. */
const SAMME_TYPE = 1.2;
/** Weaker ones than this share of the best are no proposals. */
const SVAKEST = 0.3;
/** One rare word that stands in the explanatory text alone says nothing; in the title or an activity it does. */
const MINST = 1.3;
const FLEST = 3;
/** A longer text has said what it is about by then. */
const FLEST_LEST = 200;
const FLEST_ORD = 4;
/** A word that gave less than this share of a goal's points is not named. */
const VERDT_AA_NEVNE = 0.15;

/** Goal → how much a stem weighs there. */
type Forekomster = Map<number, number>;

/** A catalogue made ready to be searched; fixed as long as its goals are. */
export class Maalindeks {
  private readonly forekomster = new Map<string, Forekomster>();
  private readonly forraad: Ordforraad;

  constructor(
    private readonly maal: readonly Maalord[],
    private readonly les: LesOrd,
    stem: Stem,
  ) {
    const texts = maal.map((one) => partsOf(one).map(({ tekst, vekt }) => ({ words: les(tekst), vekt })));
    const known = new Set(texts.flat().flatMap(({ words }) => words.map(({ stamme }) => stamme)));
    this.forraad = new Ordforraad(known, les, stem);
    const partsOfWord = remember((ord: string) => this.forraad.parts(ord));
    texts.forEach((parts, nr) => {
      for (const { words, vekt } of parts) {
        for (const { ord, stamme } of words) {
          this.raise(stamme, nr, vekt);
          for (const part of partsOfWord(ord)) this.raise(part, nr, vekt * DEL);
        }
      }
    });
  }

  /** At most three of the goals that may be proposed, those the text may best be about first. */
  foreslaa(tekst: string, type: Aktivitetstype, kanForeslaas: (id: string) => boolean): Maaltreff[] {
    const scores = this.maal.map(() => new Map<string, number>());
    for (const ord of distinct(this.les(tekst))) {
      for (const [nr, points] of this.pointsOf(ord)) scores[nr]?.set(ord.ord, points);
    }
    const ranked = this.maal
      .map(({ id, aktiviteter }, nr) => {
        const words = scores[nr] ?? new Map<string, number>();
        const fits = aktiviteter.some((aktivitet) => aktivitet.type === type);
        return { id, words, sum: sum(words.values()) * (fits ? SAMME_TYPE : 1) };
      })
      .sort((a, b) => b.sum - a.sum);
    const least = Math.max((ranked[0]?.sum ?? 0) * SVAKEST, Math.log(this.maal.length) * MINST);
    return ranked
      .filter(({ id, sum: points }) => points >= least && kanForeslaas(id))
      .slice(0, FLEST)
      .map(({ id, words }) => ({ id, ord: telling(words) }));
  }

  private raise(stamme: string, nr: number, vekt: number): void {
    const places = this.forekomster.get(stamme) ?? new Map<number, number>();
    places.set(nr, Math.max(vekt, places.get(nr) ?? 0));
    this.forekomster.set(stamme, places);
  }

  /** What one word gives each goal: by the best of what it says, and more the fewer goals it is found in. */
  private pointsOf(ord: Ord): Map<number, number> {
    const points = new Map<number, number>();
    for (const { stamme, vekt } of this.forraad.variants(ord)) {
      const places = this.forekomster.get(stamme);
      if (!places) continue;
      const rare = Math.log(this.maal.length / places.size);
      for (const [nr, there] of places) points.set(nr, Math.max(points.get(nr) ?? 0, rare * vekt * there));
    }
    return points;
  }
}

function partsOf({ tittel, kategori, maaltekst, utdypendeTekst, aktiviteter }: Maalord) {
  return [
    { tekst: tittel, vekt: VEKT.tittel },
    ...aktiviteter.map(({ tekst }) => ({ tekst, vekt: VEKT.aktivitet })),
    { tekst: maaltekst, vekt: VEKT.maaltekst },
    { tekst: utdypendeTekst, vekt: VEKT.utdypendeTekst },
    { tekst: kategori, vekt: VEKT.kategori },
  ];
}

/** The words that gave the most, in the order they were typed. */
function telling(words: ReadonlyMap<string, number>): string[] {
  const least = sum(words.values()) * VERDT_AA_NEVNE;
  const best = [...words].filter(([, points]) => points >= least).sort((a, b) => b[1] - a[1]);
  const named = new Set(best.slice(0, FLEST_ORD).map(([ord]) => ord));
  return [...words.keys()].filter((ord) => named.has(ord));
}

const distinct = (words: readonly Ord[]): Ord[] =>
  [...new Map(words.map((one) => [one.stamme, one])).values()].slice(0, FLEST_LEST);

/** While the catalogue is read only: what people write is never kept. */
function remember<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, one) => total + one, 0);
