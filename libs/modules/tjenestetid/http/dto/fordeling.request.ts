import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID, Max, Min } from 'class-validator';
import { IsDate, IsFreeText, IsHundredths, IsPart, IsVersjon, Optional } from '@kp/platform/http/validators';

const MAX_SHARES = 20;

/** The most one post may count with. */
export class AndelRequest {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  periodeId!: string;

  /** Per cent of a day, at most two decimals. */
  @ApiProperty({ type: 'number', minimum: 0, maximum: 100 })
  @IsHundredths('Skriv andelen i prosent med høyst to desimaler, for eksempel 40 eller 37,5.')
  @Min(0, { message: 'Andelen kan ikke være under 0 %.' })
  @Max(100, { message: 'Andelen kan ikke være over 100 %.' })
  prosent!: number;
}

/** How some days are to be divided between the posts. */
export class TjenestefordelingRequest {
  @IsDate()
  fra!: string;

  /** Left out or null: until further notice. */
  @Optional()
  @IsDate()
  til?: string | null;

  @IsArray({ message: 'Send en liste.' })
  @ArrayMinSize(1, { message: 'Skriv andelen til minst én stilling.' })
  @ArrayMaxSize(MAX_SHARES, { message: 'En fordeling kan ha høyst 20 stillinger.' })
  @ArrayUnique(({ periodeId }: AndelRequest) => periodeId, { message: 'Hver stilling kan bare stå én gang.' })
  @IsPart(() => AndelRequest, true)
  andeler!: AndelRequest[];
}

/** The attested division that a new one corrects. */
export class RettFordelingRequest {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  id!: string;

  @IsVersjon()
  versjon!: number;

  @IsFreeText({ max: 1000 })
  begrunnelse!: string;
}

export class NyTjenestefordelingRequest extends TjenestefordelingRequest {
  @Optional()
  @IsPart(() => RettFordelingRequest)
  retter?: RettFordelingRequest | null;
}

export class EndreTjenestefordelingRequest extends TjenestefordelingRequest {
  @IsVersjon()
  versjon!: number;
}

export class ProevTjenestefordelingRequest extends TjenestefordelingRequest {
  /** The division being changed or corrected; left out for a new one. */
  @Optional()
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  fordelingId?: string | null;
}

export class AttesterFordelingRequest {
  /** The last day that is attested; never after today. */
  @IsDate()
  tilDato!: string;

  @Optional()
  @IsFreeText({ min: 0, max: 1000 })
  kommentar?: string;
}
