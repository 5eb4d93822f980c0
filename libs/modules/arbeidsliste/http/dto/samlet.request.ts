import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { IsFreeText, IsPart, IsVersjon, Optional } from '@kp/platform/http/validators';

/** More than anybody reads in one sitting. */
export const MAX_ITEMS = 100;

/** One item as it was on the screen. */
export class SamlesakRequest {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  oppgaveId!: string;

  /** The version of the activity or the goal. */
  @IsVersjon()
  versjon!: number;

  /** Advice on this one; left out: the words for all of them. */
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}

export class SamletRequest {
  @IsArray({ message: 'Velg hva du vil signere.' })
  @ArrayMinSize(1, { message: 'Velg minst én sak.' })
  @ArrayMaxSize(MAX_ITEMS, { message: 'Velg høyst 100 saker om gangen.' })
  @ArrayUnique((sak: SamlesakRequest) => sak.oppgaveId, { message: 'Den samme saken er valgt to ganger.' })
  @IsPart(() => SamlesakRequest, true)
  saker!: SamlesakRequest[];

  /** Words for all that have none of their own. */
  @Optional()
  @IsFreeText({ min: 0, max: 4000 })
  kommentar?: string;
}
