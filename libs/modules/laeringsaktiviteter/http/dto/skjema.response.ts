export class SendtAktivitetResponse {
  id!: string;
  tittel!: string;
  versjon!: number;
}

export class SendtSamletResponse {
  /** In the order in which they were sent. */
  aktiviteter!: SendtAktivitetResponse[];
}

export class TellelinjeResponse {
  /** What the catalogue recommends. */
  tekst!: string;
  /** How many it recommends. */
  antall!: number;
  /** How many are confirmed. */
  utfoert!: number;
  /** How many that becomes when this is confirmed too. */
  blir!: number;
}

export class MaaltallResponse {
  maalId!: string;
  kode!: string;
  tittel!: string;
  /** Recommended activities of the type that is logged, where the catalogue gives a number. */
  linjer!: TellelinjeResponse[];
}

export class SkjematallResponse {
  maal!: MaaltallResponse[];
}
