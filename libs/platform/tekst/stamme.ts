import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { fold } from '@kp/kernel/ord';

/** What is left of a word when it is not bent. Nynorsk bends most words as bokmål does: Snowball has one Norwegian. */
export const stammeAv = (word: string, spraak: 'nb' | 'nn' | 'en'): string =>
  fold(spraak === 'en' ? english(word) : norwegian(word));
