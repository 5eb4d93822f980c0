import { Transform, type TransformFnParams } from 'class-transformer';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { IsDate, IsEpost, IsFreeText, Optional } from '@kp/platform/http/validators';
import { MAALTILSTANDER, type Maaltilstandsnavn } from '../../domain/maal-tabell';
import { SPESIALITETER, type Spesialitet } from '../../domain/spesialitet';

const ID = { message: 'Dette er ikke en gyldig id.' };

/** A new LIS in a virksomhet. */
export class NyttUtdanningslopRequest {
  @IsEpost()
  epost!: string;

  @IsFreeText({ min: 2, max: 200 })
  navn!: string;

  @Matches(/^\d{7,9}$/u, { message: 'Skriv HPR-nummeret med 7–9 sifre.' })
  hprNummer!: string;

  @IsUUID('4', ID)
  virksomhetId!: string;

  @IsIn(SPESIALITETER)
  spesialitet!: Spesialitet;

  @IsDate()
  startdato!: string;

  @Optional()
  @IsDate()
  planlagtSlutt?: string | null;

  @IsUUID('4', ID)
  lederId!: string;

  @IsUUID('4', ID)
  veilederId!: string;

  /** When the attachment to the virksomhet begins. */
  @IsDate()
  fra!: string;
}

/** Moves the LIS. The receiving virksomhet is named by its id, or by its organisasjonsnummer. */
export class FlyttingRequest {
  @Optional()
  @IsUUID('4', ID)
  virksomhetId?: string;

  @Optional()
  @Matches(/^\d{9}$/u, { message: 'Skriv organisasjonsnummeret med 9 sifre.' })
  orgnr?: string;

  @IsDate()
  fra!: string;
}

export class PermisjonRequest {
  @IsDate()
  fra!: string;

  @Optional()
  @IsDate()
  til?: string | null;
}

export class AvsluttUtdanningslopRequest {
  @IsIn(['FULLFOERT', 'AVSLUTTET'])
  status!: 'FULLFOERT' | 'AVSLUTTET';

  @IsDate()
  dato!: string;
}

export class MaalfilterRequest {
  @Optional()
  @IsFreeText({ min: 0, max: 100 })
  sok?: string;

  @Optional()
  @IsFreeText({ min: 0, max: 200 })
  kategori?: string;

  /** A form sends the choice «alle» as nothing. */
  @Optional()
  @Transform(({ value }: TransformFnParams): unknown => (value === '' ? undefined : value))
  @IsIn(MAALTILSTANDER)
  tilstand?: Maaltilstandsnavn;
}
