import { type ArgumentMetadata, ValidationPipe, type ValidationError } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DomainException } from '@kp/kernel/result';
import type { Spraak } from '@kp/kernel/spraak';
import { feltsetning } from './feltsetninger/feltsetninger';
import { ID_VERSION, IdParam } from './id.request';
import { rememberDemands } from './remember-demands';

interface Feltfeil {
  readonly felt: string;
  /** Name of the broken demand, e.g. `maxLength`; the web has a sentence for each. */
  readonly krav: string;
  readonly tekst: string;
}

/** Names every field that is wrong, with a sentence in bokmål for each. */
function collect(errors: readonly ValidationError[], path = ''): Feltfeil[] {
  return errors.flatMap((error) => {
    const felt = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([krav, tekst]) => ({
      felt,
      krav,
      tekst: norwegian(krav, tekst),
    }));
    return [...own, ...collect(error.children ?? [], felt)];
  });
}

export const SENTENCES: Readonly<Record<string, string>> = {
  whitelistValidation: 'Feltet finnes ikke her.',
  isObject: 'Send feltene som et objekt.',
  isString: 'Skriv en tekst.',
  isNotEmpty: 'Fyll ut feltet.',
  isEmail: 'Skriv en e-postadresse, for eksempel navn@example.no.',
  isInt: 'Skriv et helt tall.',
  isNumber: 'Skriv et tall.',
  isBoolean: 'Velg ja eller nei.',
  isArray: 'Send en liste.',
  isUuid: 'Dette er ikke en gyldig id.',
  isIn: 'Velg en av verdiene i listen.',
  isEnum: 'Velg en av verdiene i listen.',
};

export const OTHERWISE = 'Verdien kan ikke brukes her.';

/** Our own decorators write bokmål themselves; class-validator's and Nest's are English and are replaced. */
const norwegian = (krav: string, tekst: string): string =>
  /\b(must|should|each|be|property|expected)\b/.test(tekst) ? (SENTENCES[krav] ?? OTHERWISE) : tekst;

/** The parameters of a problem, with the sentence of each field in the language that was asked for. */
export function inLanguage(
  parametere: Readonly<Record<string, unknown>>,
  spraak: Spraak,
): Readonly<Record<string, unknown>> {
  const feil = parametere['feil'];
  if (!Array.isArray(feil)) return parametere;
  return { ...parametere, feil: (feil as Feltfeil[]).map((f) => ({ ...f, tekst: feltsetning(f.tekst, spraak) })) };
}

/**
 * The id in a path is on nearly every request, and what is asked of it is one question; a query without a filter holds
 * nothing to ask about once its class has let an empty one through. The rest takes the long way.
 */
class Validation extends ValidationPipe {
  private readonly takeNothing = new Set<unknown>();

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype } = metadata;
    if (metatype === IdParam && isOnlyId(value)) return Object.assign(new IdParam(), value);
    if (!metatype || !isEmpty(value)) return super.transform(value, metadata);
    if (this.takeNothing.has(metatype)) return new metatype();
    const made: unknown = await super.transform(value, metadata);
    this.takeNothing.add(metatype);
    return made;
  }
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const isOnlyId = (value: unknown): value is IdParam =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  Object.keys(value).length === 1 &&
  isUUID(value.id, ID_VERSION);

rememberDemands();

/** One configured instance, named on each body, query and parameter: `@Body(validated)`. */
export const validated = new Validation({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  exceptionFactory: (errors) =>
    new DomainException({ slag: 'ugyldig', kode: 'ugyldig.felt', parametere: { feil: collect(errors) } }),
});
