const FIRST_LETTERS = 2;

/** The first letters of a word; null when it has too few, as the beginning of a word may. */
export const begynnelse = (word: string): string | null =>
  word.length < FIRST_LETTERS ? null : word.slice(0, FIRST_LETTERS);
