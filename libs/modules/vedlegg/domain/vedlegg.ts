/** What an attachment hangs on; each kind is owned by a module that says who may do what there. */
export const VEDLEGGSLAG = ['AKTIVITET', 'TJENESTEPERIODE', 'MELDING', 'RESSURS', 'TIDLIGERE'] as const;
export type Vedleggslag = (typeof VEDLEGGSLAG)[number];

/** A file that somebody has uploaded. While it is not saved with anything, it is the uploader's alone. */
export interface Vedlegg {
  readonly id: string;
  readonly eierId: string;
  readonly slag: Vedleggslag | null;
  readonly gjelderId: string | null;
  readonly navn: string;
  readonly mime: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The generated name it is stored under. */
  readonly fil: string;
  readonly opplastetTid: string;
  /** Since when it has not been saved with anything; null while it is. */
  readonly loesSiden: string | null;
}

/** Beside one thing. */
export const MOST_ON_ONE = 10;
/** Uploaded and not yet saved with anything. */
export const MOST_LOOSE = 20;
/** What is not saved with anything within this time is removed. */
export const LOOSE_HOURS = 24;
