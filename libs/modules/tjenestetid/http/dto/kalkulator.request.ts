import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { IsDate, IsPart, IsText, Optional } from '@kp/platform/http/validators';
import { FRAVAERSSLAG, type Fravaersslag } from '../../domain/tjenesteperiode';
import { REGELSETTKODER, type Regelsettkode } from '../../domain/regelsett';
import { IsFravaersgrad, IsStilling } from './prosent';

const LISTE = { message: 'Send en liste.' };

export class KalkulatorfravaerRequest {
  @IsIn(FRAVAERSSLAG, { message: 'Velg hva slags fravær det er.' })
  slag!: Fravaersslag;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;

  @IsFravaersgrad()
  grad!: number;
}

export class KalkulatorperiodeRequest {
  @IsText({ max: 60 })
  kategori!: string;

  @IsStilling()
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
