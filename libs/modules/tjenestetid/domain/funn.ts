/** FEIL is left out of the count; VARSEL counts as it says, and should be looked at; MERKNAD is for information. */
export type Alvor = 'FEIL' | 'VARSEL' | 'MERKNAD';

export type Funnkode =
  | 'UGYLDIG_DATO'
  | 'SLUTT_FOER_START'
  | 'UGYLDIG_STILLING'
  | 'UKJENT_KATEGORI'
  | 'SVAERT_LANG'
  | 'UNDER_MINSTE_STILLING'
  | 'FOER_AUTORISASJON'
  | 'ATTEST_FRAM_I_TID'
  | 'KOMMUNE_FOER_SYKEHUS'
  | 'OVERLAPP'
  | 'OVER_100'
  | 'OPPHOLD'
  | 'STATUS_HOLDER_IKKE'
  | 'TELLER_NAAR_VEDTAK'
  | 'MANGLER_AVTALE'
  | 'UGYLDIG_GRAD'
  | 'FRAVAER_UTEN_PERIODE'
  | 'FRAVAER_UTENFOR_PERIODEN'
  | 'FRAVAER_OVER_100'
  | 'FRAVAER_ANNET_STED'
  | 'FORDELING_OVER_100'
  | 'FORDELING_UTEN_PERIODE';

/** Something to look at while typing. The page has the words; `parametere` are the values they need. */
export interface Funn {
  readonly kode: Funnkode;
  readonly alvor: Alvor;
  /** The period it is about; null when it is about the time between them. */
  readonly periodeId: string | null;
  readonly parametere: Readonly<Record<string, string | number | null>>;
}

type MakeFunn = (kode: Funnkode, periodeId: string | null, parametere?: Funn['parametere']) => Funn;

const makeFunn =
  (alvor: Alvor): MakeFunn =>
  (kode, periodeId, parametere = {}) => ({ kode, alvor, periodeId, parametere });

export const feil = makeFunn('FEIL');
export const varsel = makeFunn('VARSEL');
export const merknad = makeFunn('MERKNAD');
