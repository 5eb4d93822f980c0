/** One version of a catalogue, without its goals. */
export class KatalogversjonLinjeResponse {
  id!: string;
  nummer!: number;
  status!: 'UTKAST' | 'PUBLISERT';
  gyldigFra!: string;
  gyldigTil!: string | null;
  antall!: number;
  publisertTid!: string | null;
}

export class KatalogResponse {
  id!: string;
  kode!: string;
  navn!: string;
  spesialitet!: 'ALM' | 'SAM' | 'ARB' | 'LIS1' | 'FKM';
  /** An example in our own words, never to be shown as official. */
  eksempel!: boolean;
  /** Newest first. */
  versjoner!: KatalogversjonLinjeResponse[];
}
