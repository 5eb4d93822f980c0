import type { ErrorKind } from '@kp/kernel/result';
import { LOKALE, type Spraak } from '@kp/kernel/spraak';

/** The one form of an error answer (RFC 9457). */
export interface Problem {
  readonly type: string;
  /** A sentence that says what to do, in the language that was asked for. */
  readonly title: string;
  readonly status: number;
  /** Stable: what a program, a test or a text file holds on to. */
  readonly kode: string;
  readonly parametere: Readonly<Record<string, unknown>>;
  /** What the person reads out to whoever helps. */
  readonly korrelasjonsId: string;
}

export const STATUS: Readonly<Record<ErrorKind, number>> = {
  ugyldig: 400,
  ikkePaalogget: 401,
  forbudt: 403,
  finnesIkke: 404,
  konflikt: 409,
  foreldet: 412,
  regel: 422,
  forMange: 429,
};

/** Sentences by `kode`; handed in by the application from the web's own text files, so there is one source. */
export type Setninger = Readonly<Record<string, string>>;
export type Feiltekster = Readonly<Record<Spraak, Setninger>>;
export const FEILTEKSTER = Symbol('feiltekster');

const FALLBACK = 'Dette gikk ikke. Prøv på nytt, og ta kontakt med den som drifter portalen om det gjentar seg.';

/** A date reads «20. november 2026» in a sentence. */
const readable = (value: string, spraak: Spraak): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? new Intl.DateTimeFormat(LOKALE[spraak], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(value))
    : value;

/** The sentence of a kode with its `{{name}}` filled in. */
export function sentence(
  texts: Feiltekster,
  kode: string,
  parameters: Readonly<Record<string, unknown>>,
  spraak: Spraak = 'nb',
): string {
  const text = texts[spraak][kode] ?? texts.nb[kode] ?? FALLBACK;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = parameters[name];
    return typeof value === 'string' || typeof value === 'number' ? readable(String(value), spraak) : '';
  });
}
