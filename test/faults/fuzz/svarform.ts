import Ajv, { type ValidateFunction } from 'ajv';
import setninger from '../../../apps/web/src/shared/i18n/nb/feil.json';
import type { Svar } from '../../api/tilgang/typer';
import { type Rute, type Schema, navngitte } from './dokument';

/** OpenAPI 3.0 as JSON Schema: `nullable` is a type of its own, and what is not named may not be there. */
function strict({ nullable, allOf = [], oneOf, items, properties, additionalProperties, ...rest }: Schema): object {
  const [only] = allOf;
  const own = only
    ? strict(only)
    : {
        ...(rest.$ref ? { $ref: rest.$ref } : pick(rest)),
        ...(oneOf && { anyOf: oneOf.map(strict) }),
        ...(items && { items: strict(items) }),
        ...(properties && {
          properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, strict(v)])),
        }),
        ...(properties && { additionalProperties: false }),
        ...(typeof additionalProperties === 'object' && { additionalProperties: strict(additionalProperties) }),
      };
  return nullable ? { anyOf: [{ type: 'null' }, own] } : own;
}

/** What says something about a value; words about it do not. */
const pick = ({ type, required, minimum, maximum, minItems, maxItems, ...rest }: Schema): object =>
  JSON.parse(
    JSON.stringify({ type, required, minimum, maximum, minItems, maxItems, enum: rest.enum, pattern: rest.pattern }),
  ) as object;

const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema({
  $id: 'dokument',
  components: {
    schemas: Object.fromEntries(Object.entries(navngitte).map(([name, schema]) => [name, strict(schema)])),
  },
});
const problem = ajv.compile({
  type: 'object',
  required: ['type', 'title', 'status', 'kode', 'parametere', 'korrelasjonsId'],
  additionalProperties: false,
  properties: {
    type: { const: 'about:blank' },
    title: { type: 'string', minLength: 1 },
    status: { type: 'integer' },
    kode: { enum: Object.keys(setninger) },
    parametere: { type: 'object' },
    korrelasjonsId: { type: 'string', pattern: '^KP-' },
  },
});

const compiled = new Map<Schema, ValidateFunction>();
function validatorOf(schema: Schema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const text = JSON.stringify(strict(schema)).replaceAll('"#/', '"dokument#/');
  const made = ajv.compile(JSON.parse(text) as object);
  compiled.set(schema, made);
  return made;
}

const told = (validate: ValidateFunction): string => ajv.errorsText(validate.errors);

/** What is wrong with the form of an answer; null when it is as the document says. */
export function feilForm({ svar }: Rute, { status, body, type, tekst }: Svar): string | null {
  if (status >= 400) {
    if (!type.startsWith('application/problem+json')) return `svarte ${String(status)} som ${type}`;
    if (!problem(body)) return `feilsvaret: ${told(problem)}`;
    return body.status === status ? null : `sier ${String(body.status)} og svarte ${String(status)}`;
  }
  const known = svar[String(status)];
  if (!known) return `svarte ${String(status)}, som dokumentet ikke nevner`;
  const [kind] = Object.keys(known.content ?? {});
  const schema = known.content?.['application/json']?.schema;
  if (!schema) {
    if (kind === undefined) return tekst === '' ? null : 'svarte med et innhold som dokumentet ikke nevner';
    return kind === 'application/octet-stream' || type.startsWith(kind) ? null : `svarte som ${type}, ikke ${kind}`;
  }
  if (!type.startsWith('application/json')) return `svarte som ${type}`;
  const validate = validatorOf(schema);
  return validate(body) ? null : told(validate);
}
