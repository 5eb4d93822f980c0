import { carriesMeaning, fold, splitWords } from '@kp/kernel/ord';
import { stammeAv } from '@kp/platform/tekst/stamme';
import type { Ressursspraak } from '../domain/ressurs';
import type { Ordtreff } from '../persistence/ressurssoek.repository';

export interface Ord {
  readonly ord: string;
  readonly stamme: string;
}

/** The words of a text in a language, each once. */
export function listOrd(text: string, spraak: Ressursspraak): Ord[] {
  const words = splitWords(text).filter(carriesMeaning);
  const folded = words.map((word) => ({ ord: fold(word), stamme: stammeAv(word, spraak) }));
  const known = new Map(folded.filter(({ ord }) => ord !== '').map((one) => [one.ord, one]));
  return [...known.values()];
}

/** More words than this narrow nothing. */
const MOST_WORDS = 8;

/** While somebody types, the last word is not whole yet. A word of no meaning counts only when it is all there is. */
export function readSoek(text: string): Ordtreff[] {
  const words = splitWords(text).filter((word) => fold(word) !== '');
  const last = words.at(-1);
  const telling = words.filter(
    (word, index) => carriesMeaning(word) || (index === words.length - 1 && words.length === 1),
  );
  return telling.slice(0, MOST_WORDS).map((word) => ({
    stammer: [...new Set([stammeAv(word, 'nb'), stammeAv(word, 'en')])].filter((stem) => stem !== ''),
    prefiks: word === last ? fold(word) : null,
  }));
}
