/**
 * The server is the judge of this; here it only keeps such text out of the drafts in the browser. The same candidates
 * as the server's (eleven digits, in the groups in which people write them), with the two check digits of the register
 * (old and 2032 rule) but no test of the date: rather one draft too few than a number too many.
 */
const BETWEEN = String.raw`(?:[^\S\r\n]|[.\-\u2010-\u2015\u2212]){0,3}`;
const GROUPS = [2, 2, 2, 3, 2].map((digits) => String.raw`\d{${String(digits)}}`);
const CANDIDATE = new RegExp(String.raw`(?<!\d)(?=(${GROUPS.join(BETWEEN)})(?!\d))`, 'g');
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const rest = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

const isNumber = (written: string): boolean => {
  const list = Array.from(written.replace(/\D/g, ''), Number);
  return rest(list, FIRST) <= 3 && rest(list, SECOND) === 0;
};

/** True when the text seems to hold a fødselsnummer or D-nummer. */
export const harFoedselsnummer = (text: string): boolean =>
  Array.from(text.matchAll(CANDIDATE)).some((match) => isNumber(match[1] ?? ''));
