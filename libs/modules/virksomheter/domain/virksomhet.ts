import { organisasjonsnummer } from 'norsk-validator';

export const VIRKSOMHETSTYPER = ['KOMMUNE', 'SYKEHUS', 'LEGEKONTOR', 'ANNEN'] as const;
export type Virksomhetstype = (typeof VIRKSOMHETSTYPER)[number];

export const ARENATYPER = [
  'LEGEKONTOR',
  'LEGEVAKT',
  'SYKEHJEM',
  'SYKEHUS',
  'HELSESTASJON',
  'KOMMUNE',
  'ANNEN',
] as const;
export type Arenatype = (typeof ARENATYPER)[number];

/** Nine digits of which the last is a modulus 11 check. The package would let other signs pass where they count as nothing. */
export const isOrgnr = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{9}$/.test(value) && organisasjonsnummer(value);

export const isKommunenummer = (value: unknown): value is string => typeof value === 'string' && /^\d{4}$/.test(value);

/** The county is the first two digits of the municipality number. */
export const fylkeOf = (kommunenummer: string): string => kommunenummer.slice(0, 2);

/**
 * A goal code as the catalogues write it (`ALM-055`, `E-ALM-001`, `DEL1-012`). What an arena can give is compared with
 * the catalogue, so another way of writing it is refused rather than stored where nothing would find it.
 */
export const isMaalkode = (value: unknown): value is string =>
  typeof value === 'string' && /^(E-)?[A-ZÆØÅ]{2,12}\d{0,2}-\d{3,4}$/.test(value);

/** The centrality class 1–6 says nothing without the year of the classification. */
export const hasSentralitetWithYear = (v: { sentralitet: number | null; sentralitetAar: number | null }): boolean =>
  (v.sentralitet === null) === (v.sentralitetAar === null);
