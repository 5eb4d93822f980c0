import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds of value JSON knows; `null` apart. */
export type Slag = 'string' | 'number' | 'boolean' | 'array' | 'object';

export interface Felt {
  readonly navn: string;
  readonly slag: Slag;
  /** What an array holds. */
  readonly av?: Slag;
}

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Document {
  readonly paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

const FILE = join(__dirname, '../../../docs/generated/openapi.json');

/** The OpenAPI document as it was last made; `npm test` makes it anew when the server has changed. */
const document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;

const resolve = (schema: Schema): Schema => {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return ref ? resolve(document.components.schemas[ref.split('/').at(-1) ?? ''] ?? {}) : schema;
};

function slagOf(schema: Schema): Slag {
  const { type, properties } = resolve(schema);
  if (type === 'integer') return 'number';
  return properties ? 'object' : ((type ?? 'string') as Slag);
}

/** The fields a body of this route may have; undefined when the document knows no JSON body there. */
export function felterFor(method: string, path: string): Felt[] | undefined {
  const known = document.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()];
  const schema = known?.requestBody?.content['application/json']?.schema;
  if (!schema) return undefined;
  return Object.entries(resolve(schema).properties ?? {}).map(([navn, property]) => {
    const { items } = resolve(property);
    return { navn, slag: slagOf(property), ...(items && { av: slagOf(items) }) };
  });
}
