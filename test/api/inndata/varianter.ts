import type { Felt, Slag } from './skjema';

/** One way to spoil a body. `raw` is sent as it stands, for what JSON.stringify cannot write. */
export interface Variant {
  readonly hva: string;
  readonly raw: string;
}

const EXAMPLES: Readonly<Record<Slag, readonly unknown[]>> = {
  string: ['tekst', ''],
  number: [12_345, 1.5, -1],
  boolean: [true],
  array: [[], [null], [[]]],
  object: [{}, { $gt: '' }, { length: 1 }],
};

const LONG = 'å'.repeat(30_000);

/** Right in kind and wrong in every other way: what a person, a program or an attacker might send. */
const EXTREME: Readonly<Record<'string' | 'number', readonly string[]>> = {
  string: [
    ...['\u0000', '\ud800', LONG, '\r\nSet-Cookie: a=b', "'; DROP TABLE maal; --", '%_!%', '<script>alert(1)</script>'],
    ...['__proto__', '2026-02-30', '10000-01-01', '00000000-0000-0000-0000-000000000000'],
  ].map((text) => JSON.stringify(text)),
  number: [
    '0',
    '-0',
    '-1',
    '1.0000000001',
    '2147483648',
    '-2147483649',
    '9007199254740993',
    '1e15',
    '1e309',
    '-1e309',
    '1e-300',
  ],
};

const isOf = (value: unknown, slag: Slag): boolean =>
  slag === 'array' ? Array.isArray(value) : typeof value === slag && !Array.isArray(value);

const withField = (body: object, navn: string, raw: string): string => {
  const rest = Object.entries(body).filter(([key]) => key !== navn);
  return `{${[...rest.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`), `${JSON.stringify(navn)}:${raw}`].join(',')}}`;
};

/** Bodies whose field is of another kind than the document says. Each must be refused with 400. */
export function feilSlag(body: object, felt: Felt): Variant[] {
  const values = Object.values(EXAMPLES).flat();
  const wrong = values.filter((value) => !isOf(value, felt.slag));
  const inList = felt.slag === 'array' ? values.filter((v) => !isOf(v, felt.av ?? 'string')).map((v) => [v]) : [];
  return [...wrong, ...inList].map((value) => {
    const raw = JSON.stringify(value);
    return { hva: `${felt.navn} = ${raw}`, raw: withField(body, felt.navn, raw) };
  });
}

/** What a database may choke on, and the other may not: the rest never gets that far, or is the same to both. */
const FOR_DATABASEN: Readonly<Record<'string' | 'number', readonly string[]>> = {
  string: ['\u0000', '\ud800', LONG].map((text) => JSON.stringify(text)),
  number: ['1.0000000001', '2147483648', '9007199254740993', '1e-300'],
};

/** Bodies of the right kinds with hard values. Never an error of ours. */
export function harde(body: object, felt: Felt, bareForDatabasen = false): Variant[] {
  const extreme = bareForDatabasen ? FOR_DATABASEN : EXTREME;
  const kind = felt.slag === 'array' ? (felt.av ?? 'string') : felt.slag;
  const values = kind === 'string' || kind === 'number' ? extreme[kind] : [];
  const raws = values.map((value) => (felt.slag === 'array' ? `[${value}]` : value));
  return ['null', ...raws].map((raw) => ({
    hva: `${felt.navn} = ${raw.slice(0, 60)}`,
    raw: withField(body, felt.navn, raw),
  }));
}

/** What is not an object at all. */
export const ikkeObjekt: readonly Variant[] = [
  '[]',
  '[{}]',
  '[null]',
  '"tekst"',
  '1',
  'true',
  '{',
  '{"a":}',
  'a=b',
].map((raw) => ({
  hva: `hele kroppen = ${raw}`,
  raw,
}));

/** A body with one key more. */
export const medEkstra = (body: object, keys: readonly string[]): Variant => ({
  hva: `kroppen og ${keys.join(', ')}`,
  raw: keys.reduce(
    (raw, key) => `${raw.slice(0, -1)}${raw === '{}' ? '' : ','}${JSON.stringify(key)}:"x"}`,
    JSON.stringify(body),
  ),
});
