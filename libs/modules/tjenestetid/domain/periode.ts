import type { Period } from '@kp/kernel/period';
import type { Periodetilstand } from './periode-tabell';
import type { Fravaersslag } from './tjenesteperiode';

/** «Godkjent annet sted»: the document that says so. */
export interface AnnetSted {
  readonly tittel: string;
  readonly utsteder: string;
  readonly dato: string;
}

/** An absence as it is entered; `id` is null for a new one. */
export interface Fravaersinnhold extends Period {
  readonly id: string | null;
  readonly slag: Fravaersslag;
  readonly grad: number;
}

/** What the LIS enters about a period. */
export interface Periodeinnhold extends Period {
  readonly virksomhetId: string;
  readonly arenaId: string | null;
  readonly kategori: string;
  /** Hundredths of a per cent. */
  readonly stilling: number;
  readonly annetSted: AnnetSted | null;
  readonly fravaer: readonly Fravaersinnhold[];
}

export interface LagretFravaer extends Fravaersinnhold {
  readonly id: string;
  readonly periodeId: string;
  /** LIS1: half days as the leder has set them, for what is attested. */
  readonly halvdagerSatt: number | null;
}

/** A signed act on a period. */
export interface Periodeattest {
  readonly periodeId: string;
  readonly handling: string;
  readonly brukerId: string;
  readonly navn: string;
  readonly hprNummer: string | null;
  readonly rolle: string;
  readonly virksomhetId: string;
  readonly virksomhet: string;
  readonly tilDato: string | null;
  readonly foreslaatteHalvdager: number | null;
  readonly satteHalvdager: number | null;
  readonly tekst: string | null;
  readonly signaturNr: number | null;
  readonly kontrollkode: string | null;
  readonly tid: string;
}

/** What the leder attests to a day: a period, or a division of some days. */
export interface Attesterbar extends Period {
  readonly id: string;
  readonly utdanningslopId: string;
  /** Its leder attests. */
  readonly virksomhetId: string;
  readonly tilstand: Periodetilstand;
  readonly attestertTil: string | null;
  readonly erstatterId: string | null;
}

/** A period as it is stored, with what belongs to it. */
export interface Periode extends Omit<Periodeinnhold, 'fravaer'>, Attesterbar {
  readonly begrunnelse: string | null;
  readonly registrertTid: string;
  readonly versjon: number;
  readonly fravaer: readonly LagretFravaer[];
  readonly attester: readonly Periodeattest[];
}

/** A correction counts from its first attest on, and what it replaced no longer. */
export const teller = ({ tilstand, erstatterId, attestertTil }: Attesterbar): boolean =>
  tilstand !== 'ERSTATTET' && (erstatterId === null || attestertTil !== null);

/** The correction of something attested, or what replaced it. */
export const findRettelse = <T extends Attesterbar>(alle: readonly T[], id: string): T | undefined =>
  alle.find(({ erstatterId }) => erstatterId === id);

/** As if a correction counted already, in the place of what it corrects. */
export const somTellende = (perioder: readonly Periode[], { id, erstatterId }: Periode): Periode[] =>
  perioder.filter((p) => p.id !== erstatterId).map((p) => (p.id === id ? { ...p, erstatterId: null } : p));
