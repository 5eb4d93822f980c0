import type { Mottaker } from '../api/meldinger';

/** As much of a chosen one as the sending needs, and the words to show when a search has hidden the rest. */
export interface Valgt {
  readonly som: string;
  readonly part: string;
  readonly lopId: string | null;
  readonly navn: string;
}

export const velgbar = ({ som, part, utdanningslopId }: Mottaker, navn: string): Valgt => ({
  ...{ som: som.noekkel, part: part.noekkel, lopId: utdanningslopId, navn },
});

export const erSamme = (a: Valgt, b: Valgt): boolean => a.som === b.som && a.part === b.part && a.lopId === b.lopId;

/** Several may be chosen when they follow the same doctor; else the new choice takes the place of the old. */
export function veksle(valgte: readonly Valgt[], ny: Valgt): readonly Valgt[] {
  if (valgte.some((each) => erSamme(each, ny))) return valgte.filter((each) => !erSamme(each, ny));
  const together = ny.lopId !== null && valgte.every(({ som, lopId }) => som === ny.som && lopId === ny.lopId);
  return together ? [...valgte, ny] : [ny];
}
