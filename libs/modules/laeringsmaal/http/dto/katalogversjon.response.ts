/** An activity as the catalogue recommends it. */
export class KatalogaktivitetResponse {
  antall!: number | null;
  tekst!: string;
  type!:
    | 'KLINISK_ARBEID'
    | 'PROSEDYRE'
    | 'KURS'
    | 'E_LAERING'
    | 'INDIVIDUELL_VEILEDNING'
    | 'GRUPPEVEILEDNING'
    | 'FELLESKONSULTASJON'
    | 'INTERNUNDERVISNING'
    | 'LEGEVAKT'
    | 'SELVSTUDIUM'
    | 'REFLEKSJON'
    | null;
}

export class KatalogMaalResponse {
  id!: string;
  kode!: string;
  tittel!: string;
  kategori!: string;
  maaltekst!: string;
  utdypendeTekst!: string;
  aktiviteter!: KatalogaktivitetResponse[];
  vurderingsformer!: string[];
  stedForGodkjenning!: 'KOMMUNE' | 'SYKEHUS' | 'KOMMUNE_ELLER_SYKEHUS' | null;
  gyldigFra!: string | null;
  gyldigTil!: string | null;
  /** Older codes. */
  erstatter!: string[];
  revisjon!: number;
}

export class KatalogversjonResponse {
  id!: string;
  katalog!: string;
  katalogKode!: string;
  eksempel!: boolean;
  nummer!: number;
  status!: 'UTKAST' | 'PUBLISERT';
  gyldigFra!: string;
  maal!: KatalogMaalResponse[];
}
