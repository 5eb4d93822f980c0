import type { AktivRolle } from '@kp/kernel/rolle';
import type { Utgiver } from './ressurs';

/** In whose name a role may publish; null for the roles that may not. */
function utgiverOf({ rolle, virksomhetId, omraade }: AktivRolle): Utgiver | null {
  switch (rolle) {
    case 'LEDER':
    case 'STEDFORTREDER':
      return virksomhetId === null ? null : { utgiver: 'VIRKSOMHET', virksomhetId, omraade: null };
    case 'ALIS_KONTOR':
      return omraade === null ? null : { utgiver: 'KONTOR', virksomhetId: null, omraade };
    case 'HELSEDIREKTORATET':
      return { utgiver: 'NASJONAL', virksomhetId: null, omraade: null };
    default:
      return null;
  }
}

export const isSame = (a: Utgiver, b: Utgiver): boolean =>
  a.utgiver === b.utgiver && a.virksomhetId === b.virksomhetId && a.omraade === b.omraade;

/** Everyone a person may publish as, each once. */
export function findUtgivere(roller: readonly AktivRolle[]): Utgiver[] {
  const all = roller.flatMap((rolle) => utgiverOf(rolle) ?? []);
  return all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
}

export const mayPublish = (roller: readonly AktivRolle[], as: Utgiver): boolean =>
  findUtgivere(roller).some((utgiver) => isSame(utgiver, as));
