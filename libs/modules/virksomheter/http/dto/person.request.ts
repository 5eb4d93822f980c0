import { IsIn } from 'class-validator';
import { IsDate, IsEpost, IsFreeText, Optional } from '@kp/platform/http/validators';
import { NASJONALE_ROLLER, type NasjonalRolle, VIRKSOMHETSROLLER, type Virksomhetsrolle } from '../../domain/tildeling';
import { IsHprNummer, IsOmraade } from '../validators';

/** Someone to give a role. A known address just gets the role; the name of the account is kept. */
export class NyPersonRequest {
  @IsEpost()
  epost!: string;

  @IsFreeText({ min: 2, max: 120 })
  navn!: string;

  @IsIn(VIRKSOMHETSROLLER)
  rolle!: Virksomhetsrolle;

  @Optional()
  @IsFreeText({ max: 100 })
  yrke?: string | null;

  /** 7 to 9 digits; required of a veileder. */
  @Optional()
  @IsHprNummer()
  hprNummer?: string | null;

  /** Required of a veileder, with the date it was given. */
  @Optional()
  @IsFreeText({ max: 100 })
  spesialitet?: string | null;

  @Optional()
  @IsDate()
  spesialitetDato?: string | null;

  @IsDate()
  fra!: string;

  /** Required of a delegert godkjenner. */
  @Optional()
  @IsDate()
  til?: string | null;
}

/** Someone to give a role that is not tied to a virksomhet. */
export class NyNasjonalRolleRequest {
  @IsEpost()
  epost!: string;

  @IsFreeText({ min: 2, max: 120 })
  navn!: string;

  @IsIn(NASJONALE_ROLLER)
  rolle!: NasjonalRolle;

  /** County numbers with commas between; required of an ALIS-kontor and a Statsforvalter. */
  @Optional()
  @IsOmraade()
  omraade?: string | null;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;
}
