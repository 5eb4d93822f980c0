import { ArrayMaxSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { IsDate, IsFreeText, IsHundredths, IsPart, IsText, Optional } from '@kp/platform/http/validators';

const FEW = { message: 'Prøv høyst 20 endringer om gangen.' };
const LISTE = { message: 'Send en liste.' };

/** Another percentage from a day, for what runs then. */
export class NyStillingRequest {
  @IsDate()
  fra!: string;

  @IsHundredths('Skriv stillingen i prosent med høyst to desimaler, for eksempel 60 eller 37,5.')
  @Min(0.01, { message: 'Stillingen må være over 0 %.' })
  @Max(100, { message: 'Stillingen kan ikke være over 100 %.' })
  stilling!: number;
}

/** Away from every post that runs then. */
export class NyttFravaerRequest {
  @IsDate()
  fra!: string;

  @IsDate()
  til!: string;

  @IsInt({ message: 'Skriv fraværet i hele prosent av stillingen, fra 1 til 100.' })
  @Min(1, { message: 'Fraværet må være minst 1 % av stillingen.' })
  @Max(100, { message: 'Fraværet kan ikke være mer enn 100 % av stillingen.' })
  grad!: number;
}

/** Service that is thought of, at a place whose status holds. */
export class TenktPeriodeRequest {
  @IsText({ max: 60 })
  kategori!: string;

  @IsHundredths('Skriv stillingen i prosent med høyst to desimaler, for eksempel 60 eller 37,5.')
  @Min(0.01, { message: 'Stillingen må være over 0 %.' })
  @Max(100, { message: 'Stillingen kan ikke være over 100 %.' })
  stilling!: number;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;
}

export class HvaOmRequest {
  @IsArray(LISTE)
  @ArrayMaxSize(20, FEW)
  @IsPart(() => NyStillingRequest, true)
  stillinger!: NyStillingRequest[];

  @IsArray(LISTE)
  @ArrayMaxSize(20, FEW)
  @IsPart(() => NyttFravaerRequest, true)
  fravaer!: NyttFravaerRequest[];

  @IsArray(LISTE)
  @ArrayMaxSize(20, FEW)
  @IsPart(() => TenktPeriodeRequest, true)
  perioder!: TenktPeriodeRequest[];
}

export class NyVariantRequest {
  @IsFreeText({ max: 100 })
  navn!: string;

  @IsPart(() => HvaOmRequest)
  endringer!: HvaOmRequest;
}
