import fc from 'fast-check';
import { type Rute, type Schema, finn } from './dokument';

/** A body, as a function of one that is right; undefined sends none. */
export type Kropp = (rett: object) => string | undefined;

/** Everything about a request but who there is to send it and what there is to send it about. */
export interface Oppskrift {
  /** Somebody of those who are let in, or anybody at all. */
  readonly slippesInn: boolean;
  readonly hvem: number;
  readonly side: 'A' | 'B';
  readonly om: 'sitt' | 'mangler' | 'noe annet' | 'sludder';
  readonly ting: number;
  readonly versjon: 'rett' | 'gammel' | 'ingen' | 'sludder';
  readonly query: string;
  readonly kropp: Kropp;
}

const HARDE = [
  ...['\u0000', '\ud800', 'å'.repeat(30_000), '\r\nSet-Cookie: a=b', "'; DROP TABLE maal; --", '%_!%', '‮', ''],
  ...['<script>alert(1)</script>', '__proto__', '2026-02-30', '10000-01-01', '0000-01-01', '=1+1', '{{x}}', 'NaN'],
].map((text) => JSON.stringify(text));
const TALL = ['0', '-0', '-1', '1.0000000001', '2147483648', '9007199254740993', '1e309', '-1e309', '1e-300'];
const ANNET = ['null', 'true', '[]', '[null]', '[[]]', '{}', '{"$gt":""}', '{"length":1}', '[{}]', '"x"', '1'];

/** Raw JSON that is hard on whoever reads it. */
const hardt = fc.oneof(fc.constantFrom(...HARDE, ...TALL, ...ANNET), fc.json({ maxDepth: 3 }));

const DATO = /^(fra|til|dato|start|slutt|gyldig|fagligOppdatert|teller|autorisert|planlagt)/i;
const dato = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const ord = fc.oneof(
  fc.constantFrom('Sutur', 'Trygg og ryddig.', 'ALM', '50'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Ids that there are, as they are when asked. */
export type Ider = () => readonly string[];

function tekst(navn: string, { format, pattern, minLength = 0, maxLength }: Schema, ider: Ider): fc.Arbitrary<string> {
  if (format === 'uuid' || /Id(er)?$/.test(navn))
    return fc.oneof(
      { weight: 4, arbitrary: fc.nat().map((nr) => pick(ider(), nr)) },
      { weight: 1, arbitrary: fc.uuid({ version: 4 }) },
    );
  if (pattern) return fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, 200));
  if (/tid$/i.test(navn) && /publiser/i.test(navn)) return dato.map((day) => `${day}T08:00:00Z`);
  if (DATO.test(navn)) return dato;
  if (/epost/i.test(navn)) return fc.nat(999_999).map((nr) => `fuzz${String(nr)}@example.no`);
  return maxLength === undefined ? ord : fc.string({ minLength, maxLength: Math.min(maxLength, 80) });
}

const pick = <T>(values: readonly T[], nr: number): T => values[nr % values.length] as T;

/** Values as the schema wants them. */
export function gyldig(schema: Schema, ider: Ider, navn = ''): fc.Arbitrary<unknown> {
  const { nullable, allOf, ...own } = schema;
  const plain = allOf?.[0] ? gyldig(allOf[0], ider, navn) : medSlag(finn(own), ider, navn);
  return nullable ? fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: fc.constant(null) }) : plain;
}

function medSlag(schema: Schema, ider: Ider, navn: string): fc.Arbitrary<unknown> {
  const { type, enum: values, oneOf, items, properties = {}, required = [], minimum, maximum } = schema;
  if (values) return fc.constantFrom(...values);
  if (oneOf) return fc.oneof(...oneOf.map((each) => gyldig(each, ider, navn)));
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer')
    return fc.integer({ min: Math.ceil(minimum ?? -1), max: Math.min(maximum ?? 150, 2_000_000_000) });
  if (type === 'array' && items)
    return fc.array(gyldig(items, ider, navn), {
      minLength: schema.minItems ?? 0,
      maxLength: Math.min(schema.maxItems ?? 4, 4),
    });
  if (type !== 'object') return tekst(navn, schema, ider);
  const fields = Object.entries(properties).map(([name, field]) => [name, gyldig(field, ider, name)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

const skriv = (fields: readonly (readonly [string, string])[]): string =>
  `{${fields.map(([name, raw]) => `${JSON.stringify(name)}:${raw}`).join(',')}}`;

const felter = (body: object): [string, string][] =>
  Object.entries(body).map(([name, value]) => [name, JSON.stringify(value ?? null)]);

/** The right body with one of its fields spoilt, gone, or one too many. */
const galt: fc.Arbitrary<Kropp> = fc.oneof(
  fc.tuple(fc.nat(), hardt).map(([nr, raw]) => (rett: object) => {
    const at = nr % Math.max(1, Object.keys(rett).length);
    return skriv(felter(rett).map(([name, value], index) => [name, index === at ? raw : value]));
  }),
  fc.nat().map((nr) => (rett: object) => {
    const at = nr % Math.max(1, Object.keys(rett).length);
    return skriv(felter(rett).filter((_, index) => index !== at));
  }),
  fc.tuple(fc.constantFrom('status', 'rolle', 'versjon', 'godkjentAv', '__proto__', 'id'), hardt).map(
    ([name, raw]) =>
      (rett: object) =>
        skriv([...felter(rett), [name, raw]]),
  ),
  fc.oneof(hardt, fc.constantFrom('{', '{"a":}', 'a=b', '', '['.repeat(10_000))).map((raw) => () => raw),
);

function kropper({ kropp }: Rute, ider: Ider, friheter: boolean): fc.Arbitrary<Kropp> {
  const rett = fc.constant<Kropp>((body) => JSON.stringify(body));
  if (!kropp) return fc.oneof({ weight: 3, arbitrary: rett }, { weight: 1, arbitrary: galt });
  if (!friheter) return fc.oneof(rett, galt);
  const somDokumentet = gyldig(kropp, ider);
  const endret = fc
    .tuple(somDokumentet, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(([other, chosen]): Kropp => (body) => {
      const some = Object.entries(other as object).filter((_, nr) => chosen[nr % 12]);
      return JSON.stringify({ ...body, ...Object.fromEntries(some) });
    });
  return fc.oneof(
    { weight: 2, arbitrary: rett },
    { weight: 3, arbitrary: endret },
    {
      weight: 2,
      arbitrary: somDokumentet.map(
        (body): Kropp =>
          () =>
            JSON.stringify(body),
      ),
    },
    { weight: 3, arbitrary: galt },
  );
}

const GALE_SOEK = [
  '%00',
  '%ed%a0%80',
  '-1',
  '1e309',
  'NaN',
  '999999999999',
  '',
  '%25_!',
  'x'.repeat(3_000),
  '2147483648',
];

function soek({ query }: Rute, ider: Ider): fc.Arbitrary<string> {
  const parts = query.map(({ name, schema }) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      {
        weight: 4,
        arbitrary: gyldig(schema, ider, name).map(
          (value) => `${name}=${encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, ''))}`,
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...GALE_SOEK).map((value) => `${name}=${value}`) },
      { weight: 1, arbitrary: fc.constantFrom(`${name}[]=a`, `${name}[$gt]=`, `${name}=1&${name}=2`) },
    ),
  );
  const unknown = fc.constantFrom('', '', '', '', '', '', '', 'ukjent=1', '__proto__[x]=1');
  return fc.tuple(...parts, unknown).map((all) => all.filter(Boolean).join('&'));
}

/** Requests to one route, right and wrong. Without `friheter` the fields that are right stay as they are. */
export const oppskrifter = (rute: Rute, ider: Ider, friheter: boolean): fc.Arbitrary<Oppskrift> =>
  fc.record({
    slippesInn: fc.boolean(),
    hvem: fc.nat(),
    side: fc.constantFrom('A', 'A', 'A', 'B'),
    om: fc.constantFrom('sitt', 'sitt', 'sitt', 'sitt', 'sitt', 'sitt', 'mangler', 'noe annet', 'sludder'),
    ting: fc.nat(),
    versjon: fc.constantFrom('rett', 'rett', 'rett', 'rett', 'rett', 'gammel', 'ingen', 'sludder'),
    query: soek(rute, ider),
    kropp: kropper(rute, ider, friheter),
  });
