import { fnr } from '@navikt/fnrvalidator';

/** Where in a text something that is a valid fødselsnummer or D-nummer stands; `til` is not included. */
export interface Funn {
  readonly fra: number;
  readonly til: number;
}

// Eleven digits, as people write them: together, or with spaces, dots or dashes between the groups; a text from a word
// processor has no-break spaces and longer dashes. Looked for at every position, so that figures before it hide nothing.
const BETWEEN = String.raw`(?:[^\S\r\n]|[.\-\u2010-\u2015\u2212]){0,3}`;
const GROUPS = [2, 2, 2, 3, 2].map((digits) => String.raw`\d{${String(digits)}}`);
const CANDIDATE = new RegExp(String.raw`(?<!\d)(?=(${GROUPS.join(BETWEEN)})(?!\d))`, 'g');

/** Finds fødselsnumre and D-numre in free text (domene.md section 7: they are never stored). */
export function findFodselsnumre(text: string): Funn[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const written = match[1] ?? '';
    const valid = fnr(written.replace(/\D/g, '')).status === 'valid';
    return valid ? [{ fra: match.index, til: match.index + written.length }] : [];
  });
}

export const hasFodselsnummer = (text: string): boolean => findFodselsnumre(text).length > 0;
