import { Transform, type TransformFnParams, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { IsFreeText, Optional } from '@kp/platform/http/validators';
import { AKTIVITETSTYPE_NAVN, type Aktivitetstype } from '../../domain/katalograd';

const LONG_TEXT = 20_000;
const MOST_ITEMS = 100;
const LONGEST_FORM = 200;

/** Items are lines of one cell when the catalogue is exported, or parted by ` | `; control characters are never text. */
const ONE_LINE = /^(?!.*\s\|(?:\s|$))[^\p{Cc}\p{Surrogate}]*$/u;

const trimmedItems = ({ value }: TransformFnParams): unknown =>
  Array.isArray(value)
    ? value.map((item: unknown) => (typeof item === 'string' ? item.trim() : item)).filter((item) => item !== '')
    : value;

const isForm = (item: unknown): boolean =>
  typeof item === 'string' && item.length <= LONGEST_FORM && ONE_LINE.test(item) && !hasFodselsnummer(item);

const isList = (value: unknown): boolean => Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isForm);

export class AnbefaltAktivitetRequest {
  @Optional()
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Skriv minst 1, eller la antallet stå tomt.' })
  @Max(9999, { message: 'Skriv høyst 9999.' })
  antall!: number | null;

  @IsFreeText({ max: 500 })
  @Matches(ONE_LINE, { message: 'Skriv aktiviteten på én linje, uten tegnet |.' })
  tekst!: string;

  @Optional()
  @IsIn(Object.keys(AKTIVITETSTYPE_NAVN))
  type!: Aktivitetstype | null;
}

/** The parts of a goal that may be revised within a version. */
export class MaalrevisjonRequest {
  @IsFreeText({ min: 0, max: LONG_TEXT })
  utdypendeTekst!: string;

  @IsArray()
  @ArrayMaxSize(MOST_ITEMS, { message: 'Skriv høyst 100 aktiviteter.' })
  @IsObject({ each: true, message: 'Skriv hver aktivitet for seg.' })
  @ValidateNested({ each: true })
  @Type(() => AnbefaltAktivitetRequest)
  aktiviteter!: AnbefaltAktivitetRequest[];

  @Transform(trimmedItems)
  @ValidateBy({
    name: 'vurderingsformer',
    validator: {
      validate: isList,
      defaultMessage: () => 'Skriv høyst 100 vurderingsformer, hver på én linje med høyst 200 tegn.',
    },
  })
  vurderingsformer!: string[];

  @IsFreeText({ max: 2000 })
  begrunnelse!: string;

  /** The revision that stood on the screen; when it is no longer the newest, nothing is changed. */
  @Optional()
  @IsInt({ message: 'Skriv et helt tall.' })
  revisjon?: number;
}
