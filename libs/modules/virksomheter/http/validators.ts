import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateBy } from 'class-validator';
import { isHprNummer, isOmraade } from '../domain/tildeling';
import { isKommunenummer, isMaalkode, isOrgnr } from '../domain/virksomhet';

const is = (name: string, test: (value: unknown) => boolean, tekst: string, each = false): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value) => test(value), defaultMessage: () => tekst } }, { each });

const withoutSpaces = Transform(({ value }): unknown => (typeof value === 'string' ? value.replace(/\s/g, '') : value));

const upperCased = Transform(({ value }): unknown =>
  Array.isArray(value) ? value.map((v: unknown) => (typeof v === 'string' ? v.trim().toUpperCase() : v)) : value,
);

/** As people write it, with or without spaces: `998 447 356`. */
export const IsOrgnr = (): PropertyDecorator =>
  applyDecorators(
    withoutSpaces,
    is('orgnr', isOrgnr, 'Dette er ikke et gyldig organisasjonsnummer. Det har ni sifre; sjekk at alle er riktige.'),
  );

export const IsKommunenummer = (): PropertyDecorator =>
  is('kommunenummer', isKommunenummer, 'Skriv kommunenummeret med fire sifre, for eksempel 1804.');

export const IsHprNummer = (): PropertyDecorator =>
  applyDecorators(withoutSpaces, is('hprNummer', isHprNummer, 'Skriv HPR-nummeret med 7 til 9 sifre.'));

export const IsOmraade = (): PropertyDecorator =>
  applyDecorators(
    withoutSpaces,
    is('omraade', isOmraade, 'Skriv fylkesnumrene med to sifre og komma mellom, for eksempel 18,55.'),
  );

/** Codes as they stand in the catalogue. */
export const IsMaalkoder = (): PropertyDecorator =>
  applyDecorators(
    upperCased,
    IsArray({ message: 'Send en liste.' }),
    ArrayMaxSize(500, { message: 'Et læringssted kan ha høyst 500 mål.' }),
    is('maalkode', isMaalkode, 'Skriv målkoden slik den står i katalogen, for eksempel ALM-055.', true),
  );
