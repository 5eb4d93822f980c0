import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Optional } from '@kp/platform/http/validators';
import { MOST_ON_ONE } from '../../domain/vedlegg';

/** Ids of the attachments, the whole list each time. Left out: they stay as they are. */
export const IsVedleggsliste = (): PropertyDecorator =>
  applyDecorators(
    Optional(),
    IsArray({ message: 'Send en liste.' }),
    ArrayMaxSize(MOST_ON_ONE, { message: `Legg ved høyst ${String(MOST_ON_ONE)} filer.` }),
    IsUUID('4', { each: true, message: 'Dette er ikke en gyldig id.' }),
  );
