import type { Rollenavn } from '@kp/kernel/rolle';

export const TYPER = ['LENKE', 'DOKUMENT', 'VIDEO', 'KURS', 'SJEKKLISTE'] as const;
export type Ressurstype = (typeof TYPER)[number];

export const SPRAAK = ['nb', 'nn', 'en'] as const;
export type Ressursspraak = (typeof SPRAAK)[number];

export const UTGIVERE = ['VIRKSOMHET', 'KONTOR', 'NASJONAL'] as const;
export type Utgiverslag = (typeof UTGIVERE)[number];

/** Those a resource may be meant for. A stedfortreder reads what is meant for the leder. */
export const MAALGRUPPER = [
  'LIS',
  'VEILEDER',
  'SUPERVISOR',
  'LEDER',
  'DELEGERT_GODKJENNER',
  'ALIS_KONTOR',
  'STATSFORVALTER',
] as const satisfies readonly Rollenavn[];
export type Maalgruppe = (typeof MAALGRUPPER)[number];

/** In whose name a resource is published, and to whom it thereby goes. */
export interface Utgiver {
  readonly utgiver: Utgiverslag;
  readonly virksomhetId: string | null;
  /** The counties of an office. */
  readonly omraade: string | null;
}

/** A goal by the code of its catalogue and its own. */
export interface Maalkode {
  readonly katalogKode: string;
  readonly kode: string;
}

/** What somebody writes; kept whole for each version. */
export interface Ressursinnhold {
  readonly type: Ressurstype;
  readonly tittel: string;
  readonly tekst: string;
  /** Where it is; a checklist has none, and a document may be a file instead. */
  readonly adresse: string | null;
  /** The file of a document. */
  readonly vedleggId: string | null;
  /** The points of a checklist. */
  readonly punkter: readonly string[];
  /** Empty for everybody. */
  readonly maalgruppe: readonly Maalgruppe[];
  readonly spraak: Ressursspraak;
  readonly fagligOppdatert: string;
  readonly nesteGjennomgang: string | null;
  readonly maal: readonly Maalkode[];
}

export const isOverdue = (nesteGjennomgang: string | null, idag: string): boolean =>
  nesteGjennomgang !== null && nesteGjennomgang < idag;

/** One silence may be a bad day; the second in a row is not. */
const SILENT_TWICE = 2;

export type Lenkeutfall = 'USJEKKET' | 'SVARER' | 'BORTE' | 'UTEN_SVAR';

export const isDead = (utfall: Lenkeutfall, feilPaaRad: number): boolean =>
  utfall === 'BORTE' || (utfall === 'UTEN_SVAR' && feilPaaRad >= SILENT_TWICE);
