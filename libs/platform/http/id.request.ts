import { IsUUID } from 'class-validator';

export const ID_VERSION = '4';

/** The id in a path. Anything that is not an id is answered as 400, the same for everyone. */
export class IdParam {
  @IsUUID(ID_VERSION, { message: 'Dette er ikke en gyldig id.' })
  id!: string;
}
