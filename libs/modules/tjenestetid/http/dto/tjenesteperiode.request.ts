import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsVedleggsliste } from '@kp/modules/vedlegg';
import { IsDate, IsFreeText, IsHundredths, IsPart, IsText, IsVersjon, Optional } from '@kp/platform/http/validators';
import { FRAVAERSSLAG, type Fravaersslag } from '../../domain/tjenesteperiode';
import { IsFravaersgrad, IsStilling } from './prosent';

const MAX_ABSENCES = 200;

export class TjenestefravaerRequest {
  /** The id of an absence that was there before; left out for a new one. */
  @Optional()
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  id?: string | null;

  /** Why somebody was away is not asked. */
  @IsIn(FRAVAERSSLAG, { message: 'Velg hva slags fravær det er.' })
  slag!: Fravaersslag;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;

  /** Whole per cent of the post. */
  @IsFravaersgrad()
  grad!: number;
}

/** «Godkjent annet sted»: the document that says so. */
export class AnnetStedRequest {
  @IsFreeText({ max: 200 })
  tittel!: string;

  @IsFreeText({ max: 200 })
  utsteder!: string;

  @IsDate()
  dato!: string;
}

/** A period as it is typed; its absences come with it, the whole list each time. */
export class TjenesteperiodeRequest {
  /** The responsible utdanningsvirksomhet. */
  @IsUUID('4', { message: 'Velg virksomheten som har ansvaret.' })
  virksomhetId!: string;

  @Optional()
  @IsUUID('4', { message: 'Velg et læringssted.' })
  arenaId?: string | null;

  @IsText({ max: 60 })
  @Matches(/^[A-Z_]+$/, { message: 'Velg en kategori fra listen.' })
  kategori!: string;

  /** Per cent, at most two decimals. */
  @IsStilling()
  stilling!: number;

  @IsDate()
  fra!: string;

  /** Left out or null: the period is ongoing. */
  @Optional()
  @IsDate()
  til?: string | null;

  @Optional()
  @IsPart(() => AnnetStedRequest)
  annetSted?: AnnetStedRequest | null;

  @IsVedleggsliste()
  vedleggIder?: string[];

  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(MAX_ABSENCES, { message: 'En periode kan ha høyst 200 fravær.' })
  @IsPart(() => TjenestefravaerRequest, true)
  fravaer!: TjenestefravaerRequest[];
}

/** A post that runs without an end, and the version of it that was on the screen. */
export class AvsluttPeriodeRequest {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  periodeId!: string;

  @IsVersjon()
  versjon!: number;
}

const IsAvslutninger = (): PropertyDecorator =>
  applyDecorators(
    Optional(),
    IsArray({ message: 'Send en liste.' }),
    ArrayMaxSize(20, { message: 'Avslutt høyst 20 stillinger om gangen.' }),
    IsPart(() => AvsluttPeriodeRequest, true),
  );

export class RegistrerTjenesteperiodeRequest extends TjenesteperiodeRequest {
  /** Posts that end the day before this one begins; saved with it or not at all. */
  @IsAvslutninger()
  avslutt?: AvsluttPeriodeRequest[];
}

export class EndreTjenesteperiodeRequest extends TjenesteperiodeRequest {
  @IsVersjon()
  versjon!: number;
}

export class SlettTjenesteperiodeRequest {
  @Type(() => Number)
  @IsVersjon()
  versjon!: number;
}

export class ProevTjenesteperiodeRequest extends TjenesteperiodeRequest {
  /** The period being changed; left out for a new one. */
  @Optional()
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  periodeId?: string | null;

  /** As when registering: what it would be if these ended the day before. */
  @IsAvslutninger()
  avslutt?: AvsluttPeriodeRequest[];
}

export class AutorisasjonRequest {
  /** The day of authorisation; null takes it away. */
  @Optional()
  @IsDate()
  autorisert?: string | null;
}

export class SattFravaerRequest {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  fravaerId!: string;

  /** Whole or half days. */
  @IsHundredths('Skriv fraværsdager som hele eller halve dager, for eksempel 5,5.')
  @Min(0, { message: 'Fraværsdager kan ikke være under 0.' })
  @Max(1000, { message: 'Skriv høyst 1000 fraværsdager.' })
  dager!: number;
}

export class AttesterRequest {
  /** The last day that is attested; never after today. */
  @IsDate()
  tilDato!: string;

  /** LIS1 only: the days of absence within what this attest reaches, as the leder sets them. Those left out stay as proposed. */
  @Optional()
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(MAX_ABSENCES, { message: 'En periode kan ha høyst 200 fravær.' })
  @IsPart(() => SattFravaerRequest, true)
  fravaersdager?: SattFravaerRequest[];

  @Optional()
  @IsFreeText({ min: 0, max: 1000 })
  kommentar?: string;
}

export class ReturnerPeriodeRequest {
  @IsFreeText({ max: 1000 })
  begrunnelse!: string;
}

export class RettPeriodeRequest extends TjenesteperiodeRequest {
  @IsFreeText({ max: 1000 })
  begrunnelse!: string;
}
