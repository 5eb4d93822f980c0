import { ApiProperty } from '@nestjs/swagger';
import type { Grunn } from '../../domain/prognose';
import type { Funnkode } from '../../domain/funn';
import type { Oppfylt } from '../../domain/krav';
import type { Gruppebevis, Merke, Regelsettkode } from '../../domain/regelsett';

const VALUES = { oneOf: [{ type: 'string' }, { type: 'number' }] };

/** FEIL stops the saving; MERK is shown and saved. The page has a sentence for each kode. */
export class TjenestefunnResponse {
  kode!: Funnkode | 'AAPEN_ETTER_TILKNYTNING' | 'UTEN_TILKNYTNING';
  alvor!: 'FEIL' | 'MERK';
  /** The period it is about; null when it is about the time between them. */
  periodeId!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { ...VALUES, nullable: true } })
  parametere!: Record<string, string | number | null>;
}

/** How one demand stands when the standings up to one are counted; months with two decimals and a full stop. */
export class KravnivaaResponse {
  telt!: string;
  overMaks!: string;
  mangler!: string;
  manglerDager!: number;
  oppfylt!: Oppfylt;
}

export class TjenestekravResponse {
  /** TOTALT, or the name of the category. */
  krav!: string;
  /** Months; null: no demand. */
  minst!: string | null;
  hoeyst!: string | null;
  bekreftet!: KravnivaaResponse;
  medRegistrert!: KravnivaaResponse;
  medPlanlagt!: KravnivaaResponse;
  /** The day it is met on today's plan. */
  dag!: string | null;
}

/** What one utdanningsløp brings to the sum of all parts: months with two decimals. */
export class SamletdelResponse {
  spesialitet!: Regelsettkode;
  bekreftet!: string;
  medRegistrert!: string;
  medPlanlagt!: string;
  /** Approved elsewhere, with its document, and attested; counted beside the three. */
  annetSted!: string;
}

/** Part 1, part 3 and what is approved elsewhere, together. */
export class SamletTjenestetidResponse {
  minst!: string;
  bekreftet!: KravnivaaResponse;
  medRegistrert!: KravnivaaResponse;
  medPlanlagt!: KravnivaaResponse;
  deler!: SamletdelResponse[];
  merke!: Merke;
  kilde!: string;
}

export class PrognosegrunnResponse {
  kode!: Grunn['kode'];
  /** `krav`, `maaneder` (text), `dager` (number), `dag`. */
  @ApiProperty({ type: 'object', additionalProperties: VALUES })
  parametere!: Record<string, string | number>;
}

export class TjenesteprognoseResponse {
  /** The day every demand is met, open periods running on; null when that is not in sight. */
  dag!: string | null;
  /** The day rests on a demand that is met only within the tolerance. */
  avrundet!: boolean;
  /** The day the total has run, whatever else is missing. */
  tidligst!: string | null;
  grunner!: PrognosegrunnResponse[];
}

export class Lis1fravaerResponse {
  fravaerId!: string;
  foreslaatt!: number;
  /** The part of the proposal that lies within what is attested. */
  foreslaattAttestert!: number;
  /** For what is attested; the rest counts as proposed. */
  satt!: number | null;
}

/** Absence and rest service of one part of LIS1, in whole or half days. */
export class Lis1delResponse {
  kategori!: string;
  fravaer!: Lis1fravaerResponse[];
  brukt!: number;
  fri!: number;
  resttjeneste!: number;
  avtjent!: number;
  maanederFullfoert!: string | null;
  ferdig!: string | null;
}

/** Months a period counts with, two decimals, by standing. */
export class PeriodetellingResponse {
  bekreftet!: string;
  registrert!: string;
  planlagt!: string;
  /** The part of the three that is absence. */
  fravaer!: string;
  /** What 100 % a day cut away. */
  kuttet!: string;
}

/** A figure nobody has found in a source. */
export class LokalInnstillingResponse {
  felt!: string;
  verdi!: string;
  merke!: Merke;
  kilde!: string;
}

export class TjenestekategoriResponse {
  kategori!: string;
  minst!: string | null;
  hoeyst!: string | null;
}

export class GruppeveiledningstallResponse {
  /** Null: not known. */
  verdi!: number | null;
  merke!: Merke;
  kilde!: string;
}

export class GruppeveiledningsbevisResponse {
  verdi!: Gruppebevis | null;
  merke!: Merke;
  kilde!: string;
}

export class GruppeveiledningskravResponse {
  kategori!: string;
  maaneder!: GruppeveiledningstallResponse;
}

/** Group supervision as the rule set asks for it; the portal does not count it. */
export class GruppeveiledningResponse {
  timer!: GruppeveiledningstallResponse;
  aar!: GruppeveiledningstallResponse;
  bevis!: GruppeveiledningsbevisResponse;
  /** The part of it that must fall in one category. */
  minst!: GruppeveiledningskravResponse | null;
}

/** The rule set in force on the day asked. */
export class GjeldendeRegelsettResponse {
  kode!: Regelsettkode;
  utgave!: number;
  gyldigFra!: string;
  gruppeveiledning!: GruppeveiledningResponse | null;
  /** Where it is shown, within the portal. */
  lenke!: string;
  lokaleInnstillinger!: LokalInnstillingResponse[];
  /** The categories to choose from, in order; empty as long as no split is set (then any name). */
  kategorier!: TjenestekategoriResponse[];
}
