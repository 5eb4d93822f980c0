export class VirksomhetsfigurResponse {
  virksomhetId!: string;
  navn!: string;
  lis!: number;
  ledere!: number;
  veiledere!: number;
  supervisorer!: number;
  /** LIS without a veileder whose role is in force. */
  utenVeileder!: number;
  avtaler!: number;
  avtalerUtgaatt!: number;
  /** The status counts today for every specialty in which somebody is in training. */
  statusOk!: boolean;
  /** Null where the group is too small, or could be found from the sum of the region. */
  aldriStartet!: number | null;
}

export class RegionfigurResponse {
  lis!: number;
  aldriStartet!: number | null;
  /** Approved goals as a share of all, 0 to 1. */
  godkjentAndel!: number | null;
}

export class AlisKontorFigurerResponse {
  fylker!: string[];
  virksomheter!: VirksomhetsfigurResponse[];
  region!: RegionfigurResponse;
  minsteGruppe!: number;
  tidspunkt!: string;
}

export class Lis1VirksomhetResponse {
  virksomhetId!: string;
  navn!: string;
  lis1!: number;
}

export class StatsforvalterFigurerResponse {
  fylker!: string[];
  virksomheter!: Lis1VirksomhetResponse[];
  lis1!: number;
  aldriStartet!: number | null;
  /** Approved goals as a share of all, 0 to 1. */
  godkjentAndel!: number | null;
  minsteGruppe!: number;
  tidspunkt!: string;
}

export class SpesialitetsfigurResponse {
  spesialitet!: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  lis!: number;
  /** Null, as the three below it, where the group is too small. */
  startet!: number | null;
  aldriStartet!: number | null;
  iPermisjon!: number | null;
  maalGodkjent!: number | null;
  maalAntall!: number;
}

export class FylkesfigurResponse {
  fylke!: string;
  lis!: number;
}

export class NasjonaleFigurerResponse {
  spesialiteter!: SpesialitetsfigurResponse[];
  fylker!: FylkesfigurResponse[];
  minsteGruppe!: number;
  /** As of when. */
  tidspunkt!: string;
}
