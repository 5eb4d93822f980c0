import type { Period } from '@kp/kernel/period';
import { fail } from '@kp/kernel/result';
import type { Periode } from '../domain/periode';
import type { Regelsett } from '../domain/regelsett';
import { type Forhold, findAttesttilknytning } from './periodetilgang';
import type { Omgivelser, Tjenestesak } from './tjenestegrunnlag';

export const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Everything that is read when a record is open, once. */
export interface Journalsak extends Tjenestesak {
  /** Every utdanningsløp of the same person, this one among them. */
  readonly alle: readonly Tjenestesak[];
  readonly forhold: Forhold;
  readonly omgivelser: Omgivelser;
  readonly permisjoner: readonly Period[];
  readonly regelsett: Regelsett;
}

/** The leder of an ended attachment sees its own periods within its dates, cut off at its end, and nothing newer. */
export function begrens(sak: Journalsak): Journalsak {
  const { tilgang, tilknytninger, idag } = sak.forhold;
  if (tilgang.til === null) return sak;
  const own = tilknytninger.filter(({ virksomhetId }) => virksomhetId === tilgang.virksomhetId);
  return {
    ...sak,
    forhold: { ...sak.forhold, tilknytninger: own },
    perioder: sak.perioder.flatMap((p) => {
      const til = findAttesttilknytning(own, p, idag)?.til ?? null;
      if (til === null) return [];
      return [p.til === null || p.til > til ? { ...p, til, fravaer: cut(p.fravaer, til) } : p];
    }),
    fordelinger: sak.fordelinger.filter((f) => findAttesttilknytning(own, f, idag) !== undefined),
  };
}

const cut = (fravaer: Periode['fravaer'], til: string): Periode['fravaer'] =>
  fravaer.filter(({ fra }) => fra <= til).map((f) => (f.til === null || f.til > til ? { ...f, til } : f));
