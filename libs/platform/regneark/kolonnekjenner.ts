export const HEADER_SEARCH_ROWS = 15;
const LONGEST_HEADER = 60;
/** One known word in a row may be chance (a title row, a goal's text). */
const FEWEST_KNOWN_HEADERS = 2;

/** Words without case, accents and punctuation; `å` and `aa`, `ø` and `oe` meet, so that folded headers are known too. */
export function wordsOf(header: string): string[] {
  return header
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

interface KnownName<F extends string> {
  readonly felt: F;
  readonly words: readonly string[];
  readonly joined: string;
  readonly rank: number;
}

const EXACT = 1000;
const SHORT_WORD = 5;

/** A short lone word («nr», «fra») inside a longer header says something only when it ends it. */
function isInside(name: KnownName<string>, words: readonly string[]): boolean {
  const [only = ''] = name.words;
  if (name.words.length === 1 && only.length < SHORT_WORD) return words.at(-1) === only;
  return name.words.every((word) => words.includes(word));
}

/** Exact names by their place in the list, then names found inside the header, the longest first; 0 for unknown. */
function score(name: KnownName<string>, words: readonly string[], joined: string): number {
  if (name.joined === joined) return EXACT - name.rank;
  return isInside(name, words) ? name.joined.length : 0;
}

interface Candidate<F extends string> {
  readonly felt: F;
  readonly column: number;
  readonly points: number;
}

/** Which column (from 0) holds a field; null when the file has none. */
export type Kolonnevalg<F extends string> = Readonly<Record<F, number | null>>;

/** Knows the columns of a kind of file by their headers; the surest name of a field stands first. */
export class Kolonnekjenner<F extends string> {
  private readonly names: readonly KnownName<F>[];

  constructor(
    private readonly felt: readonly F[],
    navn: Readonly<Record<F, readonly string[]>>,
  ) {
    this.names = felt.flatMap((one) =>
      navn[one].map((name, rank) => {
        const words = wordsOf(name);
        return { felt: one, words, joined: words.join(''), rank };
      }),
    );
  }

  foreslaa(headers: readonly string[]): Kolonnevalg<F> {
    const chosen = this.pair(headers);
    const entries = this.felt.map((felt) => [felt, chosen.get(felt)?.column ?? null] as const);
    return Object.fromEntries(entries) as Record<F, number | null>;
  }

  /** How much of a header a row is: an exact name counts two, a name within a longer text one; 0 when it is none. */
  poeng(row: readonly string[]): number {
    const chosen = [...this.pair(row).values()];
    if (chosen.length < FEWEST_KNOWN_HEADERS) return 0;
    return chosen.reduce((sum, { points }) => sum + (points > LONGEST_HEADER ? 2 : 1), 0);
  }

  /** The index of the header row: official spreadsheets have title rows above it. Null when no row is one. */
  finnOverskriftsrad(rows: readonly (readonly string[])[]): number | null {
    let best = { index: -1, points: 0 };
    rows.slice(0, HEADER_SEARCH_ROWS).forEach((row, index) => {
      const points = this.poeng(row);
      if (points > best.points) best = { index, points };
    });
    return best.index < 0 ? null : best.index;
  }

  /** The best pairs of field and column, each field and each column once. */
  private pair(headers: readonly string[]): Map<F, Candidate<F>> {
    const chosen = new Map<F, Candidate<F>>();
    const taken = new Set<number>();
    for (const candidate of this.listCandidates(headers).sort((a, b) => b.points - a.points || a.column - b.column)) {
      if (chosen.has(candidate.felt) || taken.has(candidate.column)) continue;
      chosen.set(candidate.felt, candidate);
      taken.add(candidate.column);
    }
    return chosen;
  }

  private listCandidates(headers: readonly string[]): Candidate<F>[] {
    return headers.flatMap((header, column) => {
      if (header.length > LONGEST_HEADER) return [];
      const words = wordsOf(header);
      const joined = words.join('');
      if (joined === '') return [];
      return this.names
        .map((name) => ({ felt: name.felt, column, points: score(name, words, joined) }))
        .filter(({ points }) => points > 0);
    });
  }
}
