/**
 * The server is the judge of this; here it only keeps such text out of the drafts in the browser.
 * Eleven digits, also as 6 + 5, with the two check digits of the register (old and 2032 rule).
 */
const CANDIDATE = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/g;
const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

const rest = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

const isNumber = (digits: string): boolean => {
  const list = Array.from(digits, Number);
  return rest(list, FIRST) <= 3 && rest(list, SECOND) === 0;
};

/** True when the text seems to hold a fødselsnummer or D-nummer. */
export const harFoedselsnummer = (text: string): boolean =>
  Array.from(text.matchAll(CANDIDATE)).some((match) => isNumber(`${match[1] ?? ''}${match[2] ?? ''}`));
