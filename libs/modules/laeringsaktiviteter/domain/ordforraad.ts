import { fold } from '@kp/kernel/ord';
import { FAGORD } from './fagord';

/** A word as it was typed, and its stem. */
export interface Ord {
  readonly ord: string;
  readonly stamme: string;
}

/** The words of a text, in order, without those of no meaning. */
export type LesOrd = (tekst: string) => Ord[];
/** The stem of a folded piece of a word. */
export type Stem = (bit: string) => string;

const SHORTEST_PART = 3;
const SURE_PART = 4;
const ENDINGS = ['ene', 'et', 'en', 'er', 'a', 't', 'n'];

/** A stem that a word also says, and how much of the word's weight it carries. */
export interface Variant {
  readonly stamme: string;
  readonly vekt: number;
}

const PART = 0.6;
const SYNONYM = 0.7;

/** What a word says beside itself: the parts it is put together of, and other words for the same. */
export class Ordforraad {
  private readonly groups = new Map<string, Set<string>>();

  constructor(
    private readonly kjente: ReadonlySet<string>,
    les: LesOrd,
    private readonly stem: Stem,
  ) {
    for (const line of FAGORD) {
      const stems = new Set(les(line).map(({ stamme }) => stamme));
      for (const one of stems) this.groups.set(one, new Set([...(this.groups.get(one) ?? []), ...stems]));
    }
  }

  /** The word itself, its parts and its synonyms; the parts' synonyms too. */
  variants({ ord, stamme }: Ord): Variant[] {
    const self = { stamme: this.isKnown(stamme) ? stamme : this.withoutEnding(stamme), vekt: 1 };
    const parts = this.parts(ord).map((part) => ({ stamme: part, vekt: PART }));
    const direct = [self, ...parts];
    const synonyms = direct.flatMap(({ stamme: one, vekt }) =>
      [...(this.groups.get(one) ?? [])].map((other) => ({ stamme: other, vekt: vekt * SYNONYM })),
    );
    return strongest([...direct, ...synonyms]);
  }

  /** Norwegian writes compounds as one word: «legemiddelgjennomgang» says both «legemiddel» and «gjennomgang». */
  parts(ord: string): string[] {
    const word = fold(ord);
    const found = new Set<string>();
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const [first, last] = [this.known(word.slice(0, at)), this.known(word.slice(at))];
      // Three letters begin or end many words: they count only when the rest is a word too.
      const both = first !== null && last !== null;
      if (first !== null && (both || at >= SURE_PART)) found.add(first);
      if (last !== null && (both || word.length - at >= SURE_PART)) found.add(last);
    }
    return [...found];
  }

  /** The stemmer leaves the shortest words bent: «kneet», «øret», «hofta». */
  private withoutEnding(stamme: string): string {
    const bare = ENDINGS.filter((ending) => stamme.endsWith(ending)).map((ending) => stamme.slice(0, -ending.length));
    return bare.find((one) => this.isKnown(one)) ?? stamme;
  }

  private known(part: string): string | null {
    const stem = this.stem(part);
    if (this.isKnown(stem)) return stem;
    // The s that binds: «svangerskap-s-kontroll».
    const bare = part.endsWith('s') ? this.stem(part.slice(0, -1)) : '';
    return this.isKnown(bare) ? bare : null;
  }

  private isKnown(stem: string): boolean {
    return stem.length >= SHORTEST_PART && (this.kjente.has(stem) || this.groups.has(stem));
  }
}

function strongest(variants: readonly Variant[]): Variant[] {
  const best = new Map<string, number>();
  for (const { stamme, vekt } of variants) best.set(stamme, Math.max(vekt, best.get(stamme) ?? 0));
  return [...best].map(([stamme, vekt]) => ({ stamme, vekt }));
}
