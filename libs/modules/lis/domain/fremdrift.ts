import type { Maaltilstandsnavn } from './maal-tabell';

/** How many goals stand where. */
export interface Fremdrift {
  readonly antall: number;
  readonly ikkePaabegynt: number;
  readonly paabegynt: number;
  readonly tilAnbefaling: number;
  readonly tilGodkjenning: number;
  readonly returnert: number;
  readonly godkjent: number;
}

export function tellFremdrift(maal: readonly { readonly tilstand: Maaltilstandsnavn }[]): Fremdrift {
  const count = (tilstand: Maaltilstandsnavn): number => maal.filter((m) => m.tilstand === tilstand).length;
  return {
    antall: maal.length,
    ikkePaabegynt: count('IKKE_PAABEGYNT'),
    paabegynt: count('PAABEGYNT'),
    tilAnbefaling: count('TIL_ANBEFALING'),
    tilGodkjenning: count('TIL_GODKJENNING'),
    returnert: count('RETURNERT'),
    godkjent: count('GODKJENT'),
  };
}
