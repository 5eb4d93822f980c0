/** Where in the file a field was found. */
export class KolonnetreffResponse {
  /** From 0. */
  kolonne!: number;
  /** The header over it; empty when the file has none there. */
  overskrift!: string;
}

/** The fields of a goal, each with its column; null when the file has none. */
export class ImportkolonnerResponse {
  kode!: KolonnetreffResponse | null;
  tittel!: KolonnetreffResponse | null;
  kategori!: KolonnetreffResponse | null;
  maaltekst!: KolonnetreffResponse | null;
  utdypendeTekst!: KolonnetreffResponse | null;
  aktiviteter!: KolonnetreffResponse | null;
  vurderingsformer!: KolonnetreffResponse | null;
  stedForGodkjenning!: KolonnetreffResponse | null;
  gyldigFra!: KolonnetreffResponse | null;
  gyldigTil!: KolonnetreffResponse | null;
  erstatter!: KolonnetreffResponse | null;
}
