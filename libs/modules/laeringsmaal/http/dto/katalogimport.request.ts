import { Transform, type TransformFnParams } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, Matches, Max, Min, ValidateBy } from 'class-validator';
import { FromJson, IsDate, IsText, Optional } from '@kp/platform/http/validators';
import { KATALOGFELT, type Katalogfelt } from '../../domain/katalograd';
import { KATALOGSPESIALITETER, type Katalogspesialitet } from '../../domain/katalogspesialitet';

const LAST_COLUMN = 199;
const LAST_ROW = 20_000;

const asNumber = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' && /^\d{1,6}$/u.test(value.trim()) ? Number(value) : value === '' ? undefined : value;

const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isKolonner = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([felt, column]) =>
      KATALOGFELT.includes(felt as Katalogfelt) && (column === null || isWithin(column, 0, LAST_COLUMN)),
  );

const isRader = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= LAST_ROW && value.every((rad) => isWithin(rad, 1, LAST_ROW));

const is = (name: string, validate: (value: unknown) => boolean, message: string): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => message } });

const upper = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.trim().toUpperCase() : value;

const Katalogkode = (): PropertyDecorator =>
  Matches(/^[A-Z0-9][A-Z0-9-]{1,19}$/u, { message: 'Skriv en kort kode med bokstaver A–Z, tall og bindestrek.' });

/** How the file is to be read, where the guesses of the preview were wrong. */
class LesevalgRequest {
  @Optional()
  @FromJson()
  @is('kolonner', isKolonner, 'Velg kolonnene på nytt.')
  kolonner?: Partial<Record<Katalogfelt, number | null>>;

  @Optional()
  @IsText({ max: 100 })
  ark?: string;

  @Optional()
  @Transform(asNumber)
  @IsInt({ message: 'Skriv radnummeret som et helt tall.' })
  @Min(0, { message: 'Radene begynner på 1.' })
  @Max(LAST_ROW, { message: 'Raden finnes ikke.' })
  overskriftsrad?: number;

  @Optional()
  @FromJson()
  @is('rader', isRader, 'Velg radene på nytt.')
  utelatteRader?: number[];
}

export class ForhaandsvisningRequest extends LesevalgRequest {
  @Optional()
  @Transform(upper)
  @Katalogkode()
  katalogKode?: string;
}

export class KatalogimportRequest extends LesevalgRequest {
  @Transform(upper)
  @Katalogkode()
  katalogKode!: string;

  @IsText({ max: 200 })
  navn!: string;

  @IsIn(KATALOGSPESIALITETER)
  spesialitet!: Katalogspesialitet;

  @IsDate()
  gyldigFra!: string;

  @Transform(({ value }: TransformFnParams): unknown => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  eksempel!: boolean;
}
