import type { Spesialitet } from './spesialitet';

export interface Taktparametere {
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
  readonly kilde: string;
  /** No verdict before so many months, leave not counted. */
  readonly foersteVurderingMaaneder: number;
  /** How far from the expected number still counts as on schedule, as a share of all goals. */
  readonly slingringsmonn: number;
  /** Days after the start without an entry before it is said that the LIS never started. */
  readonly aldriStartetEtterDager: number;
  /** How long the training takes when no end is planned; for LIS1 the part in the kommune. */
  readonly normMaaneder: Readonly<Record<Spesialitet, number>>;
}

/** Local settings [U], not found in any source: shown as such on the screen, and to be changed here only. */
export const TAKTPARAMETERE: Taktparametere = {
  gyldigFra: '2025-01-01',
  gyldigTil: null,
  kilde: 'Lokal innstilling i portalen; normert tid etter domene.md avsnitt 1 og 2.',
  foersteVurderingMaaneder: 6,
  slingringsmonn: 0.1,
  aldriStartetEtterDager: 30,
  normMaaneder: { ALM: 60, SAM: 60, ARB: 60, LIS1: 6 },
};
