/** One row of a table whose sum may be shown beside it. */
export interface Gruppe {
  /** How many doctors the figure is about. */
  readonly antall: number;
}

/**
 * Which rows must not show how their doctors fare. A small group is hidden; and since the sum of the region stands beside
 * the rows, more are hidden, smallest first, until what could be found by subtraction is again about a group of two rows
 * and of the least size. Rows without doctors say nothing about anyone and hide nothing.
 */
export function finnSkjulte(rader: readonly Gruppe[], minste: number): boolean[] {
  const smallestFirst = rader
    .map(({ antall }, index) => ({ antall, index }))
    .filter(({ antall }) => antall > 0)
    .sort((a, b) => a.antall - b.antall || a.index - b.index);
  const hidden = smallestFirst.filter(({ antall }) => antall < minste);
  if (hidden.length === 0) return rader.map(() => false);
  for (const next of smallestFirst.slice(hidden.length)) {
    const sum = hidden.reduce((n, { antall }) => n + antall, 0);
    if (hidden.length > 1 && sum >= minste) break;
    hidden.push(next);
  }
  const indexes = new Set(hidden.map(({ index }) => index));
  return rader.map((_, index) => indexes.has(index));
}

/** The figure, or null when the group is too small. */
export const visFra = (minste: number, antall: number, figur: number): number | null =>
  antall >= minste ? figur : null;
