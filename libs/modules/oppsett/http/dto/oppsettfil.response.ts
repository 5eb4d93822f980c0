import { ApiProperty } from '@nestjs/swagger';
import type { Oppsettslag, Oppsettutfall } from '../../domain/oppsettrad';

const VALUES = { anyOf: [{ type: 'string' }, { type: 'number' }] };

/** About one cell, or about the row when `felt` is null. */
export class OppsettmerknadResponse {
  kode!: string;
  felt!: string | null;
  /** The form's own sentence about the field; null where the web has one for the kode. */
  tekst!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: VALUES })
  parametere!: Record<string, string | number>;
}

/** A row as it was read; the texts are what the file says where it was not understood. */
export class OppsettlinjeResponse {
  /** The name of the sheet; empty for a text file. */
  ark!: string;
  /** As a spreadsheet numbers it, from 1. */
  rad!: number;
  slag!: Oppsettslag;
  utfall!: Oppsettutfall;
  navn!: string;
  /** E-mail, or of a virksomhet its organisasjonsnummer. */
  noekkel!: string;
  /** The role, what the LIS trains for, or the kind of virksomhet; null where it was not understood. */
  hva!: string | null;
  virksomhet!: string;
  nyKonto!: boolean;
  /** What is written over. */
  felt!: string[];
  /** The earlier row in the same sheet or another that says the same. */
  foersteRad!: number | null;
  foersteArk!: string | null;
  feil!: OppsettmerknadResponse[];
  merknader!: OppsettmerknadResponse[];
}

export class OppsettrapportResponse {
  linjer!: OppsettlinjeResponse[];
  /** Sheets that hold something and were not read. */
  ulesteArk!: string[];
  kanLagres!: boolean;
  /** Sent along when it is written, so that nothing else is than what was shown. */
  kontroll!: string;
}

export class OppsettlenkeResponse {
  navn!: string;
  epost!: string;
  lenke!: string;
}

export class OppsattResponse {
  virksomheter!: number;
  roller!: number;
  lis!: number;
  /** Virksomheter that were changed. */
  endret!: number;
  /** Rows that were there already. */
  finnes!: number;
  nyeKontoer!: number;
  /** So many links went by mail. */
  sendt!: number;
  /** The links that could not be sent; shown this once. */
  lenker!: OppsettlenkeResponse[];
  /** The same request had been answered before. The links went with that answer. */
  gjentatt!: boolean;
}
