import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ROLLER, type Rollenavn } from '@kp/kernel/rolle';
import { SPESIALITETER, type Spesialitet } from '@kp/modules/lis';
import { IsPart, IsText, Optional } from '@kp/platform/http/validators';
import { DELER, type Del } from '../../domain/maalgruppe';
import { IsTidspunkt } from '../tidspunkt';

const LISTE = { message: 'Send en liste.' };
const I_LISTEN = { each: true, message: 'Velg en av verdiene i listen.' };
const MARKOER = /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z_[0-9a-f-]{36}$/;

/** Whom it is for. What is left out does not narrow; specialty, part and activity speak of LIS alone. */
export class MaalgruppeRequest {
  @IsArray({ message: 'Velg minst én rolle.' })
  @ArrayMinSize(1, { message: 'Velg minst én rolle.' })
  @ArrayMaxSize(ROLLER.length, LISTE)
  @IsIn(ROLLER, I_LISTEN)
  roller!: Rollenavn[];

  @Optional()
  @IsArray(LISTE)
  @ArrayMaxSize(SPESIALITETER.length, LISTE)
  @IsIn(SPESIALITETER, I_LISTEN)
  spesialiteter?: Spesialitet[];

  @Optional()
  @IsArray(LISTE)
  @ArrayMaxSize(DELER.length, LISTE)
  @IsIn(DELER, I_LISTEN)
  deler?: Del[];

  /** County numbers. */
  @Optional()
  @IsArray(LISTE)
  @ArrayMaxSize(30, { message: 'Velg høyst 30 fylker.' })
  @IsString({ each: true, message: 'Velg fylker fra listen.' })
  @Matches(/^\d{2}$/, { each: true, message: 'Velg fylker fra listen.' })
  fylker?: string[];

  @Optional()
  @IsArray(LISTE)
  @ArrayMaxSize(500, { message: 'Velg høyst 500 virksomheter.' })
  @IsUUID('4', { each: true, message: 'Dette er ikke en gyldig id.' })
  virksomhetIder?: string[];

  /** Never started, as the lists of LIS say it. */
  @Optional()
  @IsBoolean({ message: 'Velg ja eller nei.' })
  ikkeStartet?: boolean;

  /** Nothing entered in the log for so many days. */
  @Optional()
  @IsInt({ message: 'Skriv et helt antall dager.' })
  @Min(1, { message: 'Skriv minst 1 dag.' })
  @Max(3650, { message: 'Skriv høyst 3650 dager.' })
  ingenAktivitetDager?: number;
}

export class ForhaandsvisKunngjoeringRequest {
  /** `som.noekkel` of the chosen sender. */
  @MaxLength(200, { message: 'Velg hvem kunngjøringen kommer fra.' })
  @IsString({ message: 'Velg hvem kunngjøringen kommer fra.' })
  som!: string;

  @IsPart(() => MaalgruppeRequest)
  maalgruppe!: MaalgruppeRequest;
}

export class KunngjoeringRequest extends ForhaandsvisKunngjoeringRequest {
  @IsText({ max: 120 })
  tittel!: string;

  @IsText({ max: 5000 })
  tekst!: string;

  /** Stays on top until it is confirmed. */
  @IsBoolean({ message: 'Velg ja eller nei.' })
  viktig!: boolean;

  /** An instant, UTC with Z; left out or past: at once. */
  @Optional()
  @IsTidspunkt()
  publiseresTid?: string;
}

export class TavleRequest {
  /** `neste` of the page before. */
  @Optional()
  @IsString({ message: 'Skriv en tekst.' })
  @Matches(MARKOER, { message: 'Last siden på nytt.' })
  foer?: string;

  @Type(() => Number)
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Be om minst én rad.' })
  @Max(50, { message: 'Be om høyst 50 rader om gangen.' })
  antall: number = 20;
}
