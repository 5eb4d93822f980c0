import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { carriesMeaning, fold, splitWords } from '../domain/ord';
import type { Ressursspraak } from '../domain/ressurs';
import type { Ordtreff } from '../persistence/ressurssoek.repository';

export interface Ord {
  readonly ord: string;
  readonly stamme: string;
}

/** Nynorsk bends most words as bokmål does, and Snowball has one Norwegian. */
const stemIn = (spraak: Ressursspraak, word: string): string => fold(spraak === 'en' ? english(word) : norwegian(word));

/** The words of a text in a language, each once. */
export function listOrd(text: string, spraak: Ressursspraak): Ord[] {
  const words = splitWords(text).filter(carriesMeaning);
  const folded = words.map((word) => ({ ord: fold(word), stamme: stemIn(spraak, word) }));
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
    stammer: [...new Set([stemIn('nb', word), stemIn('en', word)])].filter((stem) => stem !== ''),
    prefiks: word === last ? fold(word) : null,
  }));
}
