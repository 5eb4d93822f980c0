import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { IsDate, IsFreeText, Optional } from '@kp/platform/http/validators';
import { ARENATYPER, type Arenatype } from '../../domain/virksomhet';
import { SPESIALITETER, STATUSER, type Spesialitet, type Statusnavn } from '../../domain/virksomhetsstatus';
import { IsMaalkoder } from '../validators';

/** How the virksomhet stands in one specialty. */
export class VirksomhetsstatusRequest {
  @IsIn(SPESIALITETER)
  spesialitet!: Spesialitet;

  @IsIn(STATUSER)
  status!: Statusnavn;

  @Optional()
  @IsDate()
  soknadsdato?: string | null;

  @Optional()
  @IsDate()
  vedtaksdato?: string | null;

  @Optional()
  @IsDate()
  tellerFra?: string | null;

  @Optional()
  @IsDate()
  tellerTil?: string | null;
}

export class LaeringsarenaRequest {
  @IsFreeText({ max: 200 })
  navn!: string;

  @IsIn(ARENATYPER)
  type!: Arenatype;

  /** Outside the virksomhet; needs an agreement. */
  @IsBoolean()
  ekstern!: boolean;

  @IsMaalkoder()
  maalkoder!: string[];
}

export class SamarbeidsavtaleRequest {
  @Optional()
  @IsUUID('4', { message: 'Velg et læringssted fra listen.' })
  arenaId?: string | null;

  @IsFreeText({ max: 200 })
  motpart!: string;

  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;
}
