import { ApiProperty } from '@nestjs/swagger';
import type { Importutfall } from '../../application/periodeimport';
import type { Importfelt } from '../../domain/importrad';
import {
  PeriodetellingResponse,
  TjenestefunnResponse,
  TjenesteprognoseResponse,
  VALUES,
} from './tjenestetall.response';

/** About one cell, or about the row when `felt` is null; the web has a sentence for each `kode`. */
export class ImportmerknadResponse {
  kode!: string;
  felt!: Importfelt | null;
  @ApiProperty({ type: 'object', additionalProperties: { ...VALUES, nullable: true } })
  parametere!: Record<string, string | number | null>;
}

/** A row as it was read; the cells are what the file says. */
export class ImportlinjeResponse {
  /** As a spreadsheet numbers it, from 1. */
  rad!: number;
  utfall!: Importutfall;
  virksomhet!: string;
  arena!: string;
  kategori!: string;
  /** Per cent; null where it could not be read. */
  stilling!: number | null;
  /** YYYY-MM-DD where it was understood, otherwise as the file says. */
  fra!: string;
  til!: string | null;
  feil!: ImportmerknadResponse[];
  merknader!: ImportmerknadResponse[];
  funn!: TjenestefunnResponse[];
  teller!: PeriodetellingResponse | null;
}

export class PeriodeimportResponse {
  linjer!: ImportlinjeResponse[];
  /** What becomes odd about the record as a whole. */
  funn!: TjenestefunnResponse[];
  prognoseFoer!: TjenesteprognoseResponse;
  prognoseEtter!: TjenesteprognoseResponse;
  kanLagres!: boolean;
}

export class PerioderImportertResponse {
  lagt!: number;
  /** Rows that were there already, and were passed over. */
  finnes!: number;
}
