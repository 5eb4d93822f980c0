import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsHundredths } from '@kp/platform/http/validators';

/** A post in per cent of full time, with at most two decimals. */
export const IsStilling = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'number', minimum: 0.01, maximum: 100 }),
    IsHundredths('Skriv stillingen i prosent med høyst to desimaler, for eksempel 60 eller 37,5.'),
    Min(0.01, { message: 'Stillingen må være over 0 %.' }),
    Max(100, { message: 'Stillingen kan ikke være over 100 %.' }),
  );

/** Absence in whole per cent of the post. */
export const IsFravaersgrad = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'number', minimum: 1, maximum: 100 }),
    IsInt({ message: 'Skriv fraværet i hele prosent av stillingen, fra 1 til 100.' }),
    Min(1, { message: 'Fraværet må være minst 1 % av stillingen.' }),
    Max(100, { message: 'Fraværet kan ikke være mer enn 100 % av stillingen.' }),
  );
