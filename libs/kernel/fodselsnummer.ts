import { fnr } from '@navikt/fnrvalidator';

/** Where in a text something that is a valid fødselsnummer or D-nummer stands; `til` is not included. */
export interface Funn {
  readonly fra: number;
  readonly til: number;
}

// Eleven digits, as people write them: together, or with a space, dot or dash between the groups.
const CANDIDATE = /(?<!\d)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{3}[ .-]?\d{2}(?!\d)/g;

/** Finds fødselsnumre and D-numre in free text (domene.md section 7: they are never stored). */
export function findFodselsnumre(text: string): Funn[] {
  return [...text.matchAll(CANDIDATE)]
    .filter((match) => fnr(match[0].replace(/\D/g, '')).status === 'valid')
    .map((match) => ({ fra: match.index, til: match.index + match[0].length }));
}

export const hasFodselsnummer = (text: string): boolean => findFodselsnumre(text).length > 0;
