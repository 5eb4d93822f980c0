import { type Spraak, lagTekst } from '@kp/kernel/spraak';
import type { Part, Partsrolle } from '../domain/part';
import { fylkesnavn } from './fylkesnavn';

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

const tekst = lagTekst({
  nb: {
    leder: 'lederen i {{virksomhet}}',
    virksomheten: 'virksomheten',
    alisKontor: 'ALIS-kontoret for {{omraade}}',
    statsforvalter: 'Statsforvalteren for {{omraade}}',
    helsedirektoratet: 'Helsedirektoratet',
    fylke: 'fylke {{nummer}}',
    og: 'og',
    eller: 'eller',
    ingen: 'den som har rollen nå',
  },
  nn: {
    leder: 'leiaren i {{virksomhet}}',
    virksomheten: 'verksemda',
    alisKontor: 'ALIS-kontoret for {{omraade}}',
    statsforvalter: 'Statsforvaltaren for {{omraade}}',
    helsedirektoratet: 'Helsedirektoratet',
    fylke: 'fylke {{nummer}}',
    og: 'og',
    eller: 'eller',
    ingen: 'den som har rolla no',
  },
  en: {
    leder: 'the head of the unit at {{virksomhet}}',
    virksomheten: 'the organisation',
    alisKontor: 'the ALIS office for {{omraade}}',
    statsforvalter: 'the County Governor of {{omraade}}',
    helsedirektoratet: 'the Norwegian Directorate of Health',
    fylke: 'county {{nummer}}',
    og: 'and',
    eller: 'or',
    ingen: 'whoever has the role now',
  },
});

/** In a sentence that tells somebody whom to write to. */
export function iOrd({ rolle, navn, virksomhet, fylker }: VistPart, spraak: Spraak): string {
  if (navn !== null) return navn;
  if (rolle === 'LEDER') return tekst(spraak, 'leder', { virksomhet: virksomhet ?? tekst(spraak, 'virksomheten') });
  if (rolle === 'HELSEDIREKTORATET') return tekst(spraak, 'helsedirektoratet');
  const navnene = fylker.map((nummer) => fylkesnavn(nummer) ?? tekst(spraak, 'fylke', { nummer }));
  const omraade = ramsOpp(navnene, tekst(spraak, 'og'));
  return tekst(spraak, rolle === 'ALIS_KONTOR' ? 'alisKontor' : 'statsforvalter', { omraade });
}

/** An office, as its row names it. */
export interface Kontor {
  readonly rolle: Partsrolle;
  readonly virksomhet: string | null;
  readonly omraade: string | null;
}

export const kontorIOrd = ({ rolle, virksomhet, omraade }: Kontor, spraak: Spraak): string =>
  iOrd({ noekkel: '', rolle, navn: null, virksomhet, fylker: omraade?.split(',') ?? [] }, spraak);

/** «Kari», «Kari eller Ola», «Kari, Ola eller Per»; in the end somebody, whoever it is. */
export const listeIOrd = (parter: readonly VistPart[], spraak: Spraak): string =>
  ramsOpp(
    parter.map((part) => iOrd(part, spraak)),
    tekst(spraak, 'eller'),
  ) || tekst(spraak, 'ingen');

const ramsOpp = (ord: readonly string[], foerSiste: string): string =>
  ord.length < 2 ? ord.join() : `${ord.slice(0, -1).join(', ')} ${foerSiste} ${ord.at(-1) ?? ''}`;
