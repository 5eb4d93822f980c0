import type { Spraak } from '@kp/kernel/spraak';
import { en } from './en';
import { nn } from './nn';

const TABLES: Readonly<Record<Exclude<Spraak, 'nb'>, Readonly<Record<string, string>>>> = { nn, en };

/** The sentence about one field, as its decorator has it in bokmål, in another language; as it is where none is known. */
export function feltsetning(tekst: string, spraak: Spraak): string {
  if (spraak === 'nb') return tekst;
  const numbers = tekst.match(/\d+/g) ?? [];
  const words = TABLES[spraak][tekst.replace(/\d+/g, '#')];
  return words === undefined ? tekst : numbers.reduce((text, number) => text.replace('#', number), words);
}
