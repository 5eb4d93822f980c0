import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, Matches, ValidateBy } from 'class-validator';
import { IsDate, IsFreeText, IsPart, IsText, IsVersjon, Optional } from '@kp/platform/http/validators';
import { type Merke, UTGAVEKODER, type Utgavekode } from '../../domain/regelsett';

const MERKER = ['V', 'S', 'U'] as const;

/** A figure, a choice (ARBEIDSDAGER, KALENDERDAGER), yes or no, or null where none is known. */
const IsVerdi = (): PropertyDecorator =>
  ValidateBy({
    name: 'regelverdi',
    validator: {
      validate: (v) =>
        v === null ||
        typeof v === 'boolean' ||
        (typeof v === 'number' && Number.isFinite(v) && v >= 0 && v <= 10_000) ||
        (typeof v === 'string' && /^[A-Z]{1,30}$/.test(v)),
      defaultMessage: () => 'Skriv et tall fra 0 til 10 000, eller velg en av verdiene.',
    },
  });

const VERDI = { oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }], nullable: true };

export class RegelverdiRequest {
  @ApiProperty(VERDI)
  @IsVerdi()
  verdi!: number | string | boolean | null;

  @IsIn(MERKER, { message: 'Velg om verdien er sett i kilden (V), kommer fra en annen kilde (S) eller er lokal (U).' })
  merke!: Merke;

  @IsFreeText({ max: 500 })
  kilde!: string;
}

export class RegelparameterRequest extends RegelverdiRequest {
  @IsText({ max: 80 })
  felt!: string;
}

export class RegelkategoriRequest {
  @IsText({ max: 60 })
  @Matches(/^[A-Z_]+$/, { message: 'Skriv kategorien med store bokstaver og understrek.' })
  kategori!: string;

  @Optional()
  @IsPart(() => RegelverdiRequest)
  minst?: RegelverdiRequest | null;

  @Optional()
  @IsPart(() => RegelverdiRequest)
  hoeyst?: RegelverdiRequest | null;
}

/** A draft begins as a copy of the edition in force. */
export class NyttRegelsettRequest {
  @IsIn(UTGAVEKODER, { message: 'Velg hvilket regelsett det gjelder.' })
  kode!: Utgavekode;

  @IsDate()
  gyldigFra!: string;
}

export class EndreRegelsettRequest {
  @IsDate()
  gyldigFra!: string;

  /** The figures that are changed; those left out stay. */
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(50, { message: 'Send høyst 50 verdier.' })
  @IsPart(() => RegelparameterRequest, true)
  parametere!: RegelparameterRequest[];

  /** The whole split; an empty list says that none is set. */
  @IsArray({ message: 'Send en liste.' })
  @ArrayMaxSize(20, { message: 'Et regelsett kan ha høyst 20 kategorier.' })
  @IsPart(() => RegelkategoriRequest, true)
  kategorier!: RegelkategoriRequest[];

  @IsVersjon()
  versjon!: number;
}
