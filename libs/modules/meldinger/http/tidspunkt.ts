import { ValidateBy } from 'class-validator';

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** An instant that exists, UTC with `Z`; written again, it is the same day and time. */
function isTidspunkt(value: unknown): boolean {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === value.slice(0, 19);
}

export const IsTidspunkt = (): PropertyDecorator =>
  ValidateBy({
    name: 'tidspunkt',
    validator: { validate: isTidspunkt, defaultMessage: () => 'Velg dato og klokkeslett.' },
  });
