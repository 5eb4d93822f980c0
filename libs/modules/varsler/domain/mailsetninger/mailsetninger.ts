import type { Spraak } from '@kp/kernel/spraak';
import type { Mailsetninger } from '../varselslag';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

const SETNINGER: Readonly<Record<Spraak, Mailsetninger>> = { nb, nn, en };

/** Of a kind that is gone since it was stored: it still says that something has happened. */
const UKJENT: Readonly<Record<Spraak, string>> = {
  nb: 'Noe er endret i en av sakene dine',
  nn: 'Noko er endra i ei av sakene dine',
  en: 'Something has changed in one of your cases',
};

/** The sentence about this many. */
export function mailsetning(spraak: Spraak, slag: string, antall: number): string {
  const setninger: Readonly<Record<string, readonly [string, string]>> = SETNINGER[spraak];
  const [en, flere] = Object.hasOwn(setninger, slag) ? (setninger[slag] ?? []) : [];
  if (en === undefined || flere === undefined) return UKJENT[spraak];
  return antall === 1 ? en : flere.replace('#', String(antall));
}
