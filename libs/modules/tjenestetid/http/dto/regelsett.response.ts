import { ApiProperty } from '@nestjs/swagger';
import type { Merke, Regelsettkode } from '../../domain/regelsett';

const VERDI = { oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }], nullable: true };

export class RegelverdiResponse {
  @ApiProperty(VERDI)
  verdi!: number | string | boolean | null;
  merke!: Merke;
  kilde!: string;
}

export class RegelparameterResponse extends RegelverdiResponse {
  felt!: string;
}

export class RegelkategoriResponse {
  kategori!: string;
  minst!: RegelverdiResponse | null;
  hoeyst!: RegelverdiResponse | null;
}

export class RegelsettResponse {
  id!: string;
  kode!: Regelsettkode;
  utgave!: number;
  status!: 'UTKAST' | 'PUBLISERT';
  gyldigFra!: string;
  /** The day before the next published edition begins. */
  gyldigTil!: string | null;
  gjelderIdag!: boolean;
  parametere!: RegelparameterResponse[];
  /** Empty as long as no split is set. */
  kategorier!: RegelkategoriResponse[];
  lagetAv!: string | null;
  publisertAv!: string | null;
  publisertTid!: string | null;
  tillatteHandlinger!: ('endre' | 'publiser')[];
  versjon!: number;
}

export class RegelsettlisteResponse {
  idag!: string;
  regelsett!: RegelsettResponse[];
}

export class RegelsettfeilResponse {
  kode!: string;
  felt!: string;
}

export class KonsekvenstallResponse {
  bekreftet!: string;
  medRegistrert!: string;
  dag!: string | null;
}

/** One doctor without a name. */
export class KonsekvenseksempelResponse {
  foer!: KonsekvenstallResponse;
  etter!: KonsekvenstallResponse;
}

export class RegelsettkonsekvenserResponse {
  /** Doctors in training under this rule set. */
  antall!: number;
  /** Those whose figures or forecast would be others. */
  endret!: number;
  eksempler!: KonsekvenseksempelResponse[];
  /** What must be mended before it can be published. */
  feil!: RegelsettfeilResponse[];
}
