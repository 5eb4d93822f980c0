import { carriesMeaning, splitWords } from '@kp/kernel/ord';
import { stammeAv } from '@kp/platform/tekst/stamme';
import { erHverdagsord } from '../domain/hverdagsord';
import type { Ord } from '../domain/ordforraad';

/** Words of one letter and bare figures say nothing about a goal. */
const TELLING = /^(?=.*\p{L})..+/u;

export const stem = (bit: string): string => stammeAv(bit, 'nb');

/** The words of a note that may say what it is about. */
export function lesOrd(tekst: string): Ord[] {
  return splitWords(tekst)
    .filter((word) => TELLING.test(word) && carriesMeaning(word) && !erHverdagsord(word))
    .map((word) => ({ ord: word, stamme: stem(word) }))
    .filter(({ stamme }) => stamme !== '');
}
