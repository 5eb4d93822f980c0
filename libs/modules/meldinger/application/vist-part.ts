import type { Part, Partsrolle } from '../domain/part';

/** A party as a page names it: a person, or a role where it is held. */
export interface VistPart {
  readonly noekkel: string;
  readonly rolle: Partsrolle;
  /** The person; null for a role. */
  readonly navn: string | null;
  readonly virksomhet: string | null;
  readonly fylker: readonly string[];
}

export interface Navn {
  readonly personer: ReadonlyMap<string, string>;
  readonly virksomheter: ReadonlyMap<string, string>;
}

export const navngi = ({ noekkel, rolle, brukerId, virksomhetId, omraade }: Part, navn: Navn): VistPart => ({
  noekkel,
  rolle,
  navn: brukerId === null ? null : (navn.personer.get(brukerId) ?? null),
  virksomhet: virksomhetId === null ? null : (navn.virksomheter.get(virksomhetId) ?? null),
  fylker: omraade?.split(',') ?? [],
});

/** In a sentence that tells somebody whom to write to. */
export function iOrd({ rolle, navn, virksomhet, fylker }: VistPart): string {
  if (navn !== null) return navn;
  if (rolle === 'LEDER') return `lederen i ${virksomhet ?? 'virksomheten'}`;
  if (rolle === 'HELSEDIREKTORATET') return 'Helsedirektoratet';
  const omraade = fylker.length === 1 ? `fylke ${fylker.join()}` : `fylkene ${fylker.join(' og ')}`;
  return rolle === 'ALIS_KONTOR' ? `ALIS-kontoret for ${omraade}` : `Statsforvalteren for ${omraade}`;
}

/** An office, as its row names it. */
export interface Kontor {
  readonly rolle: Partsrolle;
  readonly virksomhet: string | null;
  readonly omraade: string | null;
}

export const kontorIOrd = ({ rolle, virksomhet, omraade }: Kontor): string =>
  iOrd({ noekkel: '', rolle, navn: null, virksomhet, fylker: omraade?.split(',') ?? [] });

/** «Kari», «Kari eller Ola», «Kari, Ola eller Per». */
export const listeIOrd = (parter: readonly VistPart[]): string => {
  const words = parter.map(iOrd);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} eller ${words.at(-1) ?? ''}`;
};
