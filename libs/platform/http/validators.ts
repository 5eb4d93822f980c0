import { applyDecorators } from '@nestjs/common';
import { Transform, type TransformFnParams, Type } from 'class-transformer';
import {
  IsString,
  MaxLength,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
  isEmail,
} from 'class-validator';
import { isCalendarDate } from '@kp/kernel/calendar-date';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';

// Control characters but tab and line ends, and halves of surrogate pairs: nothing a person types, and NUL breaks PostgreSQL.
// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

const trimmed = ({ value }: TransformFnParams): unknown => (typeof value === 'string' ? value.trim() : value);

/** The fields of a form are text: what is structured comes as JSON, and what cannot be read is left for the validator. */
export const FromJson = (): PropertyDecorator =>
  Transform(({ value }: TransformFnParams): unknown => {
    if (typeof value !== 'string' || value.trim() === '') return undefined;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  });

const is = (
  name: string,
  test: (value: unknown) => boolean,
  message: string,
  options?: ValidationOptions,
): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value) => test(value), defaultMessage: () => message } }, options);

/** Text of one line or many, trimmed, without control characters. `min: 1` makes it required. */
export function IsText({ min = 1, max }: { min?: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(trimmed),
    IsString({ message: 'Skriv en tekst.' }),
    MinLength(min, { message: min === 1 ? 'Fyll ut feltet.' : `Skriv minst ${String(min)} tegn.` }),
    MaxLength(max, { message: `Skriv høyst ${String(max)} tegn.` }),
    is(
      'lesbarTekst',
      (v) => typeof v !== 'string' || !UNREADABLE.test(v),
      'Teksten har tegn som ikke kan lagres. Fjern dem.',
    ),
  );
}

/** Free text where a fødselsnummer is refused; nothing of the request is then stored or logged. */
export function IsFreeText(size: { min?: number; max: number }): PropertyDecorator {
  return applyDecorators(
    IsText(size),
    is(
      'utenFodselsnummer',
      (v) => typeof v !== 'string' || !hasFodselsnummer(v),
      'Teksten ser ut til å ha et fødselsnummer. Fjern det før du lagrer.',
    ),
  );
}

export const IsDate = (): PropertyDecorator =>
  is('dato', isCalendarDate, 'Skriv en dato som finnes, for eksempel 2026-11-20.');

/** The field may be left out or null; both reach the controller as left out, so that a default holds for both. */
export const Optional = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: TransformFnParams): unknown => value ?? undefined),
    ValidateIf((_, value) => value !== undefined && value !== null),
  );

export function IsEpost(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: TransformFnParams): unknown =>
      typeof value === 'string' ? value.trim().toLowerCase() : value,
    ),
    is(
      'isEmail',
      // isEmail itself throws on half a surrogate pair.
      (v) => typeof v === 'string' && v.length <= 200 && !UNREADABLE.test(v) && isEmail(v),
      'Skriv en e-postadresse, for eksempel navn@example.no.',
    ),
  );
}

/** The version that was on the screen; no row has had more changes than fit in the column. */
export const IsVersjon = (): PropertyDecorator =>
  is(
    'versjon',
    (v) => Number.isInteger(v) && Number(v) >= 1 && Number(v) <= 2_000_000_000,
    'Versjonen mangler. Last siden på nytt.',
  );

/** A number with at most two decimals. class-validator's own throws on the likes of 1e-300. */
export const IsHundredths = (message: string): PropertyDecorator =>
  is('hundredeler', (v) => typeof v === 'number' && Number.isFinite(v) && Number(v.toFixed(2)) === v, message);

const isObject = (v: unknown): boolean => typeof v === 'object' && v !== null && !Array.isArray(v);

/** An object of a class of its own, or with `each` a list of them. An array would otherwise pass as an empty object. */
export const IsPart = (make: () => new () => object, each = false): PropertyDecorator =>
  applyDecorators(Type(make), ValidateNested({ each }), is('del', isObject, 'Send feltene som et objekt.', { each }));
