import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsDate, IsHundredths, IsPart, IsText, Optional } from '@kp/platform/http/validators';
import { FRAVAERSSLAG, type Fravaersslag } from '../../domain/tjenesteperiode';
import { REGELSETTKODER, type Regelsettkode } from '../../domain/regelsett';

const LISTE = { message: 'Send en liste.' };

export class KalkulatorfravaerRequest {
  @IsIn(FRAVAERSSLAG, { message: 'Velg hva slags fravær det er.' })
  slag!: Fravaersslag;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;

  @IsInt({ message: 'Skriv fraværet i hele prosent av stillingen, fra 1 til 100.' })
  @Min(1, { message: 'Fraværet må være minst 1 % av stillingen.' })
  @Max(100, { message: 'Fraværet kan ikke være mer enn 100 % av stillingen.' })
  grad!: number;
}

export class KalkulatorperiodeRequest {
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

  /** To and with this day the period counts as attested. */
  @Optional()
  @IsDate()
  attestertTil?: string | null;

  @IsArray(LISTE)
  @ArrayMaxSize(50, { message: 'En periode kan ha høyst 50 fravær her.' })
  @IsPart(() => KalkulatorfravaerRequest, true)
  fravaer!: KalkulatorfravaerRequest[];
}

/** Nothing of this is stored or logged. */
export class KalkulatorRequest {
  @IsIn(REGELSETTKODER, { message: 'Velg spesialitet eller LIS1.' })
  regelsett!: Regelsettkode;

  @IsArray(LISTE)
  @ArrayMaxSize(60, { message: 'Kalkulatoren tar høyst 60 perioder.' })
  @IsPart(() => KalkulatorperiodeRequest, true)
  perioder!: KalkulatorperiodeRequest[];
}
