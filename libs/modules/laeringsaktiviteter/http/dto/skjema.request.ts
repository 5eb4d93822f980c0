import { PickType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { IsPart, IsVersjon } from '@kp/platform/http/validators';
import { AktivitetRequest, SendAktivitetRequest } from './aktivitet.request';

/** More than anybody does in one shift. */
const MAX_ROWS = 50;
const TOO_MANY = { message: 'Ta høyst 50 aktiviteter om gangen.' };

export class UtkastvalgRequest {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  id!: string;

  @IsVersjon()
  versjon!: number;
}

export class SendSamletRequest extends SendAktivitetRequest {
  @IsArray({ message: 'Velg hva du vil sende.' })
  @ArrayMinSize(1, { message: 'Velg minst én aktivitet.' })
  @ArrayMaxSize(MAX_ROWS, TOO_MANY)
  @ArrayUnique((utkast: UtkastvalgRequest) => utkast.id, { message: 'Den samme aktiviteten er valgt to ganger.' })
  @IsPart(() => UtkastvalgRequest, true)
  aktiviteter!: UtkastvalgRequest[];
}

/** What is about to be logged, as far as it is counted. */
export class TelleradRequest extends PickType(AktivitetRequest, ['type', 'antall', 'maalIder'] as const) {}

export class SkjematallRequest {
  @IsArray({ message: 'Velg hva som skal telles.' })
  @ArrayMinSize(1, { message: 'Velg minst én aktivitet.' })
  @ArrayMaxSize(MAX_ROWS, TOO_MANY)
  @IsPart(() => TelleradRequest, true)
  rader!: TelleradRequest[];
}
