import { IsUUID } from 'class-validator';

/** The id in a path. Anything that is not an id is answered as 400, the same for everyone. */
export class IdParam {
  @IsUUID('4', { message: 'Dette er ikke en gyldig id.' })
  id!: string;
}
