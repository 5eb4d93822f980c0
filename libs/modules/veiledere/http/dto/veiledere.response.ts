import type { Spesialitet } from '@kp/modules/virksomheter';

export class BekrefterResponse {
  id!: string;
  navn!: string;
  rolle!: 'VEILEDER' | 'SUPERVISOR';
  virksomhet!: string;
  yrke!: string | null;
}

/** Who may confirm and recommend, the main veileder first. */
export class BekreftereResponse {
  personer!: BekrefterResponse[];
}

export class KandidatLisResponse {
  id!: string;
  navn!: string;
}

export class KandidatFremdriftResponse {
  antall!: number;
  ikkePaabegynt!: number;
  paabegynt!: number;
  tilAnbefaling!: number;
  tilGodkjenning!: number;
  returnert!: number;
  godkjent!: number;
}

export class KandidatMaalplanResponse {
  navn!: string;
  fremdrift!: KandidatFremdriftResponse;
}

/** A LIS as seen by the veileder, or by a supervisør who was asked something. */
export class KandidatResponse {
  utdanningslopId!: string;
  lis!: KandidatLisResponse;
  spesialitet!: Spesialitet;
  virksomhet!: string;
  rolle!: 'VEILEDER' | 'SUPERVISOR';
  /** Null for one who was only asked something. */
  maalplaner!: KandidatMaalplanResponse[] | null;
  sisteAktivitet!: string | null;
  /** How much of what was asked is open. */
  venterPaaMeg!: number;
  takt!: 'FOR_TIDLIG' | 'FORAN' | 'I_RUTE' | 'ETTER' | 'ALDRI_STARTET' | 'I_PERMISJON' | 'FULLFOERT' | null;
}

export class SupervisorforslagResponse {
  id!: string;
  lis!: KandidatLisResponse;
  epost!: string;
  navn!: string;
  yrke!: string | null;
  /** When it was proposed, UTC. */
  opprettet!: string;
}
