import { MINSTE_GRUPPE } from '@kp/kernel/minste-gruppe';

export interface Rapportparametere {
  readonly gyldigFra: string;
  readonly gyldigTil: string | null;
  readonly kilde: string;
  /** Figures on how single doctors fare are shown only for groups of at least so many (domene.md section 4). */
  readonly minsteGruppe: number;
  /** A goal without a starred entry is called ready when so many of its entries are confirmed. */
  readonly klarFraBekreftede: number;
}

/** Local settings [U], shown as such on the screen, and to be changed here only. */
export const RAPPORTPARAMETERE: Rapportparametere = {
  gyldigFra: '2025-01-01',
  gyldigTil: null,
  kilde: 'Lokal innstilling i portalen; minste gruppe etter domene.md avsnitt 4.',
  minsteGruppe: MINSTE_GRUPPE,
  klarFraBekreftede: 5,
};
