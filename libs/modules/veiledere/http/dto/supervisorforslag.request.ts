import { Matches } from 'class-validator';
import { IsEpost, IsFreeText, Optional } from '@kp/platform/http/validators';

/** Whom the LIS would like to have as supervisør. */
export class SupervisorforslagRequest {
  @IsEpost()
  epost!: string;

  @IsFreeText({ min: 2, max: 120 })
  navn!: string;

  @Optional()
  @IsFreeText({ max: 100 })
  yrke?: string | null;
}

export class GodtaForslagRequest {
  /** 7 to 9 digits; a supervisør need not have one. */
  @Optional()
  @Matches(/^\d{7,9}$/, { message: 'Skriv HPR-nummeret med 7 til 9 sifre.' })
  hprNummer?: string | null;
}

export class AvslaaForslagRequest {
  /** The LIS sees it. */
  @IsFreeText({ min: 3, max: 1000 })
  begrunnelse!: string;
}
