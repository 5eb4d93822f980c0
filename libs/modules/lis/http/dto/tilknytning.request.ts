import { IsInt, IsUUID } from 'class-validator';
import { IsDate, Optional } from '@kp/platform/http/validators';

const ID = { message: 'Dette er ikke en gyldig id.' };

/** Who is responsible in the attachment; null as long as nobody is. */
export class TilknytningRequest {
  @Optional()
  @IsUUID('4', ID)
  lederId!: string | null;

  @Optional()
  @IsUUID('4', ID)
  veilederId!: string | null;

  @IsInt({ message: 'Skriv et helt tall.' })
  versjon!: number;
}

export class AvsluttTilknytningRequest {
  /** The last day. */
  @IsDate()
  til!: string;
}
