import { IsUUID } from 'class-validator';
import { IdParam } from '@kp/platform/http/id.request';

/** A goal within a version. */
export class MaalIVersjonParam extends IdParam {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  maalId!: string;
}
