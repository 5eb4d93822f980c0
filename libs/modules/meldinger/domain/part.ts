import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';

/** As what one takes part in a thread. LIS, veileder and supervisør are persons; the others are roles. */
export const PARTSROLLER = [
  'LIS',
  'VEILEDER',
  'SUPERVISOR',
  'LEDER',
  'ALIS_KONTOR',
  'STATSFORVALTER',
  'HELSEDIREKTORATET',
] as const;
export type Partsrolle = (typeof PARTSROLLER)[number];

/** A party of a thread. A role is a letter box: whoever holds it today reads and writes. */
export interface Part {
  readonly noekkel: string;
  readonly rolle: Partsrolle;
  readonly brukerId: string | null;
  readonly virksomhetId: string | null;
  /** County numbers with commas between, as the role of an office has them. */
  readonly omraade: string | null;
}

export const personnoekkel = (brukerId: string): string => `BRUKER:${brukerId}`;

const person = (rolle: 'LIS' | 'VEILEDER' | 'SUPERVISOR', brukerId: string, virksomhetId: string | null): Part => ({
  ...{ noekkel: personnoekkel(brukerId), rolle, brukerId, virksomhetId },
  omraade: null,
});

export const lisPart = (brukerId: string): Part => person('LIS', brukerId, null);
export const hjelperPart = (rolle: 'VEILEDER' | 'SUPERVISOR', brukerId: string, virksomhetId: string | null): Part =>
  person(rolle, brukerId, virksomhetId);

export const lederPart = (virksomhetId: string): Part => ({
  ...{ noekkel: `LEDER:${virksomhetId}`, rolle: 'LEDER', brukerId: null, virksomhetId, omraade: null },
});

export const kontorPart = (rolle: 'ALIS_KONTOR' | 'STATSFORVALTER', omraade: string): Part => ({
  ...{ noekkel: `${rolle}:${omraade}`, rolle, brukerId: null, virksomhetId: null, omraade },
});

export const HELSEDIREKTORATET: Part = {
  ...{ noekkel: 'HELSEDIREKTORATET', rolle: 'HELSEDIREKTORATET', brukerId: null, virksomhetId: null, omraade: null },
};

/** The letter box that a role opens; none for roles that take part as persons. */
function boxOf({ rolle, virksomhetId, omraade }: AktivRolle): Part | null {
  if ((rolle === 'LEDER' || rolle === 'STEDFORTREDER') && virksomhetId !== null) return lederPart(virksomhetId);
  if ((rolle === 'ALIS_KONTOR' || rolle === 'STATSFORVALTER') && omraade !== null) return kontorPart(rolle, omraade);
  return rolle === 'HELSEDIREKTORATET' ? HELSEDIREKTORATET : null;
}

/** The letter boxes a person opens today, each once. */
export function rolleparter(roller: readonly AktivRolle[]): Part[] {
  const boxes = roller.map(boxOf).filter((part) => part !== null);
  return [...new Map(boxes.map((part) => [part.noekkel, part])).values()];
}

/** The office at the other end of a key that came from outside; null when it names none. */
export function lesRollenoekkel(noekkel: string): Part | null {
  const [rolle, sted = ''] = noekkel.split(':');
  if (rolle === 'LEDER' && sted !== '') return lederPart(sted);
  if ((rolle === 'ALIS_KONTOR' || rolle === 'STATSFORVALTER') && sted !== '') return kontorPart(rolle, sted);
  return noekkel === HELSEDIREKTORATET.noekkel ? HELSEDIREKTORATET : null;
}

/** The role in which a person writes for a party: the stedfortreder writes as such in the leder's letter box. */
export function rolleFor(part: Part, roller: readonly AktivRolle[]): Rollenavn {
  const own = roller.find((rolle) => boxOf(rolle)?.noekkel === part.noekkel);
  return own?.rolle ?? part.rolle;
}
