/** For the search: the databases do not agree on what a small Å is, so the folding is done here, the same for both. */
export const foldet = (...deler: readonly string[]): string =>
  deler.join(' ').normalize('NFC').toLocaleLowerCase('nb').replace(/\s+/gu, ' ').trim();

/** A pattern for `LIKE … ESCAPE '!'`. */
export const soekemoenster = (sok: string): string => `%${foldet(sok).replace(/[!%_]/gu, '!$&')}%`;
