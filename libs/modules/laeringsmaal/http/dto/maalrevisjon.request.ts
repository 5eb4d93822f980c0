import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsFreeText, Optional } from '@kp/platform/http/validators';
import { AKTIVITETSTYPE_NAVN, type Aktivitetstype } from '../../domain/katalograd';

const LONG_TEXT = 20_000;
const MOST_ITEMS = 100;

export class AnbefaltAktivitetRequest {
  @Optional()
  @IsInt({ message: 'Skriv et helt tall.' })
  @Min(1, { message: 'Skriv minst 1, eller la antallet stå tomt.' })
  @Max(9999, { message: 'Skriv høyst 9999.' })
  antall!: number | null;

  @IsFreeText({ max: 500 })
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
  @ValidateNested({ each: true })
  @Type(() => AnbefaltAktivitetRequest)
  aktiviteter!: AnbefaltAktivitetRequest[];

  @IsArray()
  @ArrayMaxSize(MOST_ITEMS, { message: 'Skriv høyst 100 vurderingsformer.' })
  @IsString({ each: true })
  @MaxLength(200, { each: true, message: 'Skriv høyst 200 tegn i hver vurderingsform.' })
  vurderingsformer!: string[];

  @IsFreeText({ max: 2000 })
  begrunnelse!: string;

  /** The revision that stood on the screen; when it is no longer the newest, nothing is changed. */
  @Optional()
  @IsInt({ message: 'Skriv et helt tall.' })
  revisjon?: number;
}
