import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsDate, IsFreeText, IsPart, IsText, Optional } from '@kp/platform/http/validators';
import { IsFravaersgrad, IsStilling } from './prosent';

const FEW = { message: 'Prøv høyst 20 endringer om gangen.' };
const LISTE = { message: 'Send en liste.' };

/** Another percentage from a day, for what runs then. */
export class NyStillingRequest {
  @IsDate()
  fra!: string;

  @IsStilling()
  stilling!: number;
}

/** Away from every post that runs then. */
export class NyttFravaerRequest {
  @IsDate()
  fra!: string;

  @IsDate()
  til!: string;

  @IsFravaersgrad()
  grad!: number;
}

/** Service that is thought of, at a place whose status holds. */
export class TenktPeriodeRequest {
  @IsText({ max: 60 })
  kategori!: string;

  @IsStilling()
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
