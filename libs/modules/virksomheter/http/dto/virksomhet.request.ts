import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsFreeText, Optional } from '@kp/platform/http/validators';
import { VIRKSOMHETSTYPER, type Virksomhetstype } from '../../domain/virksomhet';
import { IsKommunenummer, IsOrgnr } from '../validators';

export class EndreVirksomhetRequest {
  @IsFreeText({ max: 200 })
  navn!: string;

  @IsIn(VIRKSOMHETSTYPER)
  type!: Virksomhetstype;

  /** Four digits; the first two are the county. */
  @IsKommunenummer()
  kommunenummer!: string;

  /** Statistisk sentralbyrå's class, 1 most central to 6 least. */
  @Optional()
  @IsInt()
  @Min(1, { message: 'Sentraliteten er et tall fra 1 til 6.' })
  @Max(6, { message: 'Sentraliteten er et tall fra 1 til 6.' })
  sentralitet?: number | null;

  /** The year of the classification. */
  @Optional()
  @IsInt()
  @Min(2000, { message: 'Skriv året klassen gjelder for, med fire sifre.' })
  @Max(2100, { message: 'Skriv året klassen gjelder for, med fire sifre.' })
  sentralitetAar?: number | null;
}

export class NyVirksomhetRequest extends EndreVirksomhetRequest {
  @IsOrgnr()
  orgnr!: string;
}

export class IngenAnnenGodkjennerRequest {
  @IsBoolean()
  verdi!: boolean;
}
