import { fnr } from '@navikt/fnrvalidator';

/**
 * The server is the judge of this; here it only keeps such text out of the drafts in the browser. It judges alike: the
 * same candidates (eleven digits, in the groups in which people write them) and the same check of each. One table of
 * cases is read by the tests of both (test/support/fodselsnumre.ts).
 */
const BETWEEN = String.raw`(?:[^\S\r\n]|[.\-\u2010-\u2015\u2212]){0,3}`;
const GROUPS = [2, 2, 2, 3, 2].map((digits) => String.raw`\d{${String(digits)}}`);
const CANDIDATE = new RegExp(String.raw`(?<!\d)(?=(${GROUPS.join(BETWEEN)})(?!\d))`, 'g');

/** True when the text holds a fødselsnummer or D-nummer. */
export const harFoedselsnummer = (text: string): boolean =>
  Array.from(text.matchAll(CANDIDATE)).some(([, written = '']) => fnr(written.replace(/\D/g, '')).status === 'valid');
