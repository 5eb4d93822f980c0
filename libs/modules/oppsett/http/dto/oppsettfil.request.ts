import { Matches, ValidateBy } from 'class-validator';
import { FromJson, Optional } from '@kp/platform/http/validators';

const MOST_LEFT_OUT = 2000;
const LONGEST_NAME = 100;

export interface Radstedfelt {
  readonly ark: string;
  readonly rad: number;
}

function isRadsted(value: unknown): value is Radstedfelt {
  if (typeof value !== 'object' || value === null || !('ark' in value) || !('rad' in value)) return false;
  return typeof value.ark === 'string' && value.ark.length <= LONGEST_NAME && Number.isInteger(value.rad);
}

const isRader = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= MOST_LEFT_OUT && value.every(isRadsted);

export class OppsettproeveRequest {
  /** Rows to leave out, each by its sheet and its number there. */
  @Optional()
  @FromJson()
  @ValidateBy({ name: 'rader', validator: { validate: isRader, defaultMessage: () => 'Velg radene på nytt.' } })
  utelatteRader?: Radstedfelt[];
}

export class OppsettfilRequest extends OppsettproeveRequest {
  /** From the report that was on the screen. */
  @Matches(/^[0-9a-f]{64}$/u, { message: 'Velg filen på nytt.' })
  kontroll!: string;
}

const FELTER = {
  fil: { type: 'string', format: 'binary', description: 'XLSX or CSV, at most 2 MB and 2000 rows, 200 of them LIS' },
  utelatteRader: { type: 'string', description: 'JSON: rows to leave out, [{"ark":"LIS","rad":4}]' },
};

/** Forms are described by hand: their fields are text, whatever they become on the server. */
export const PROEVE_SKJEMA = { type: 'object', required: ['fil'], properties: FELTER };
export const LAGRE_SKJEMA = {
  type: 'object',
  required: ['fil', 'kontroll'],
  properties: { ...FELTER, kontroll: { type: 'string', description: 'From the report that was shown' } },
};
