/** A LIS has another main veileder, or none for now. What the former was asked for must find another place. */
export interface VeilederByttet {
  readonly navn: 'tilknytning.veilederByttet';
  readonly tilknytningId: string;
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly fraBrukerId: string;
  readonly tilBrukerId: string | null;
}

/** An attachment has got its last day, which may lie ahead. */
export interface TilknytningAvsluttet {
  readonly navn: 'tilknytning.avsluttet';
  readonly tilknytningId: string;
  readonly utdanningslopId: string;
  readonly virksomhetId: string;
  readonly til: string;
}

/** The training is completed or ended. */
export interface UtdanningslopAvsluttet {
  readonly navn: 'utdanningslop.avsluttet';
  readonly utdanningslopId: string;
  readonly status: 'FULLFOERT' | 'AVSLUTTET';
  readonly dato: string;
}
