import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsUUID, ValidateIf } from 'class-validator';
import { IsPart } from '@kp/platform/http/validators';
import { HVOR_OFTE, type HvorOfte, VARSELGRUPPER, type Varselgruppe } from '../../domain/varselgruppe';

export class LestRequest {
  /** Which to mark as read; null marks all. */
  @ValidateIf((_, value) => value !== null)
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(200, { message: 'Merk høyst 200 om gangen.' })
  @IsUUID('4', { each: true, message: 'Dette er ikke en gyldig id.' })
  ider!: string[] | null;
}

export class GruppevalgRequest {
  @IsIn(VARSELGRUPPER, { message: 'Velg en av gruppene.' })
  gruppe!: Varselgruppe;

  @IsIn(HVOR_OFTE, { message: 'Velg hvor ofte du vil ha e-post.' })
  hvorOfte!: HvorOfte;
}

export class VarselvalgRequest {
  /** Groups that are left out stay as they are. */
  @IsArray({ message: 'Send en liste.' })
  @ArrayMinSize(1, { message: 'Velg minst én gruppe.' })
  @ArrayMaxSize(20, { message: 'Velg høyst 20 grupper.' })
  @IsPart(() => GruppevalgRequest, true)
  valg!: GruppevalgRequest[];
}
