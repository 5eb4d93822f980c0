import { ImportkolonnerResponse } from './importkolonner.response';

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

/** A row with a code that an earlier row has. */
export class DuplikatFunnResponse extends FeilFunnResponse {
  /** The row that has the code; this one is to be left out or corrected. */
  foersteRad!: number;
  foersteTittel!: string;
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
  kolonner!: ImportkolonnerResponse;
  merknader!: string[];
  nye!: FunnResponse[];
  endrede!: EndretFunnResponse[];
  uendrede!: FunnResponse[];
  borte!: BorteMaalResponse[];
  duplikater!: DuplikatFunnResponse[];
  uleselige!: FeilFunnResponse[];
  kanSkrives!: boolean;
}

export class KatalogImportertResponse {
  versjonId!: string;
}
