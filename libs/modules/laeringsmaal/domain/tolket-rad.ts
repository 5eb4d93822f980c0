import type { Katalogfelt, Katalogmaal } from './katalograd';

/** Why a row is not taken, and where in it. */
export interface Radfeil {
  /** `katalogimport.manglerKode`, `katalogimport.ugyldigDato` … */
  readonly kode: string;
  readonly felt: Katalogfelt;
  /** What the cell says, for the screen to show. */
  readonly verdi: string;
}

export interface LestRad {
  readonly slag: 'lest';
  /** The row's number in the file, from 1, as a spreadsheet shows it. */
  readonly rad: number;
  readonly maal: Katalogmaal;
  /** The file has no titles; this one is the first words of the goal text. */
  readonly tittelAvledet: boolean;
}

export interface UleseligRad {
  readonly slag: 'uleselig';
  readonly rad: number;
  readonly kode: string | null;
  readonly tittel: string;
  readonly feil: readonly Radfeil[];
}

export type TolketRad = LestRad | UleseligRad;
