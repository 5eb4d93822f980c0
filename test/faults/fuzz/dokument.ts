import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As OpenAPI 3.0 writes it. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One route as the document tells of it, named as the table of policies names it. */
export interface Rute {
  readonly rute: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly schema: Schema }[];
  /** The JSON body it reads. */
  readonly kropp?: Schema;
  /** It reads a form with a file. */
  readonly skjema: boolean;
  readonly svar: Readonly<Record<string, Content>>;
}

const FILE = join(__dirname, '../../../docs/generated/openapi.json');
const document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;

export const navngitte = document.components.schemas;

export const finn = (schema: Schema): Schema =>
  schema.$ref ? finn(navngitte[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** Every route of the document. */
export const ruter: readonly Rute[] = Object.entries(document.paths).flatMap(([address, methods]) =>
  Object.entries(methods).map(([name, { parameters = [], requestBody, responses }]) => {
    const [method, path] = [name.toUpperCase(), address.replace(/^\/api/, '').replace(/\{(\w+)\}/g, ':$1')];
    const content = requestBody?.content ?? {};
    return {
      ...{ rute: `${method} ${path}`, method, path, svar: responses },
      query: parameters.filter((parameter) => parameter.in === 'query'),
      kropp: content['application/json']?.schema,
      skjema: 'multipart/form-data' in content,
    };
  }),
);
