import type { SqlValue } from './statement';

/** A text, and which of the values stands at each mark of it. */
export interface Filled {
  readonly sql: string;
  readonly places: readonly number[];
}

/** Longer lists are rare, and stay as they are. */
const LONGEST_FILLED = 512;

/**
 * The same statement with each `IN (?, ?, ?)` filled up to the next power of two by its last value: lists of any length
 * then share a few texts, and PostgreSQL knows the statement from before.
 */
export function fillLists(sql: string): Filled {
  const places: number[] = [];
  let marks = 0;
  const text = sql.replace(/'(?:[^']|'')*'|"[^"]*"|\bIN \(\?(?:, \?)*\)|\?/g, (part) => {
    if (part !== '?' && !part.startsWith('IN')) return part;
    const count = part.split('?').length - 1;
    const length = count > LONGEST_FILLED ? count : 2 ** Math.ceil(Math.log2(count));
    for (let nr = 0; nr < length; nr++) places.push(marks + Math.min(nr, count - 1));
    marks += count;
    return part === '?' ? part : `IN (${Array(length).fill('?').join(', ')})`;
  });
  return { sql: text, places };
}

export const atPlaces = (places: readonly number[], params: readonly SqlValue[]): readonly SqlValue[] =>
  places.length === params.length ? params : places.map((place) => params[place] ?? null);
