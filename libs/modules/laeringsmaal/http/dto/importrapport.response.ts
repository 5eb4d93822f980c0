import { ApiProperty } from '@nestjs/swagger';

/** A row of the file. */
export class FunnResponse {
  /** As a spreadsheet numbers it, from 1. */
  rad!: number;
  kode!: string | null;
  tittel!: string | null;
}

export class EndretFunnResponse extends FunnResponse {
  felt!: string[];
}

export class RadfeilResponse {
  kode!: string;
  felt!: string;
  verdi!: string;
}

export class FeilFunnResponse extends FunnResponse {
  /** The first fault; the web has a sentence for each. */
  kodeFeil!: string;
  feil!: RadfeilResponse[];
}

export class BorteMaalResponse {
  kode!: string;
  tittel!: string;
}

export class ImportrapportResponse {
  format!: 'CSV' | 'XLSX';
  skilletegn!: string | null;
  tegnsett!: string | null;
  ark!: string | null;
  /** The sheets to choose from; empty for CSV. */
  alleArk!: string[];
  headerRad!: number;
  /** False when the header row is a guess, so that the person should point it out. */
  overskriftGjenkjent!: boolean;
  overskrifter!: string[];
  /** Field → column from 0, null when the file has none. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number', nullable: true } })
  kolonner!: Record<string, number | null>;
  merknader!: string[];
  nye!: FunnResponse[];
  endrede!: EndretFunnResponse[];
  uendrede!: FunnResponse[];
  borte!: BorteMaalResponse[];
  duplikater!: FeilFunnResponse[];
  uleselige!: FeilFunnResponse[];
  kanSkrives!: boolean;
}

export class KatalogImportertResponse {
  versjonId!: string;
}
