import { ApiProperty } from '@nestjs/swagger';
import type { Oppfylt } from '../../domain/krav';
import type { Merke, Utgavekode } from '../../domain/regelsett';
import type { Stand } from '../../domain/tjenesteperiode';

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
  kode!: Utgavekode;
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
  /** The day every demand is met; null when it is not in sight. */
  dag!: string | null;
  /** The day rests on a demand that is met only within the tolerance. */
  avrundet!: boolean;
  /** LIS1: days to be served again. */
  resttjeneste!: number;
  /** How many things there are to look over. */
  merknader!: number;
}

/** How one demand stands at one level; months with two decimals. */
export class KonsekvenskravsideResponse {
  minst!: string | null;
  telt!: string;
  mangler!: string;
  manglerDager!: number;
  oppfylt!: Oppfylt;
}

/** A demand that stands otherwise; null where the rule set has no such demand. */
export class KonsekvenskravResponse {
  /** TOTALT, SAMLET, or the name of the category. */
  krav!: string;
  /** The surest level where the difference is seen. */
  stand!: Stand;
  foer!: KonsekvenskravsideResponse | null;
  etter!: KonsekvenskravsideResponse | null;
}

/** One doctor without a name. */
export class KonsekvenseksempelResponse {
  foer!: KonsekvenstallResponse;
  etter!: KonsekvenstallResponse;
  /** Why: the demands that stand otherwise, the total first. */
  krav!: KonsekvenskravResponse[];
}

export class RegelsettkonsekvenserResponse {
  /** Doctors in training under this rule set. */
  antall!: number;
  /** Those for whom a demand, the forecast, the rest service or the remarks would be others. */
  endret!: number;
  eksempler!: KonsekvenseksempelResponse[];
  /** What must be mended before it can be published. */
  feil!: RegelsettfeilResponse[];
}
