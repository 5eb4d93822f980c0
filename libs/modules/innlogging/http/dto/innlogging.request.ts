import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { SPRAAK, type Spraak } from '@kp/kernel/spraak';
import { IsEpost } from '@kp/platform/http/validators';
import { MAKS_LENGDE } from '../../domain/passord';

const LONG = { message: 'Passordet kan ha høyst 128 tegn.' };

export class InnloggingRequest {
  @IsEpost()
  epost!: string;

  @IsString({ message: 'Skriv passordet.' })
  @MinLength(1, { message: 'Skriv passordet.' })
  @MaxLength(MAKS_LENGDE, LONG)
  passord!: string;
}

export class SpraakRequest {
  @IsIn(SPRAAK, { message: 'Velg et av språkene portalen har.' })
  spraak!: Spraak;
}

export class GlemtPassordRequest {
  @IsEpost()
  epost!: string;
}

export class LenkeParam {
  @IsString()
  @MaxLength(100)
  kode!: string;
}

export class AktiveringRequest {
  @IsString({ message: 'Lenken er ikke hel.' })
  @MaxLength(100, { message: 'Lenken er ikke hel.' })
  kode!: string;

  @IsString({ message: 'Skriv et passord.' })
  @MaxLength(MAKS_LENGDE, LONG)
  passord!: string;
}

export class PassordRequest {
  @IsString({ message: 'Skriv passordet du har nå.' })
  @MaxLength(MAKS_LENGDE, LONG)
  gammelt!: string;

  @IsString({ message: 'Skriv et nytt passord.' })
  @MaxLength(MAKS_LENGDE, LONG)
  nytt!: string;
}
