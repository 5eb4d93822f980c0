import { FremdriftResponse, LisPersonResponse } from '@kp/modules/lis';

export class OversiktMaalplanResponse {
  navn!: string;
  kode!: string;
  fremdrift!: FremdriftResponse;
  /** Of the approved ones, those approved elsewhere before. */
  godkjentTidligere!: number;
}

export class OversiktRadResponse {
  utdanningslopId!: string;
  lis!: LisPersonResponse;
  spesialitet!: 'ALM' | 'SAM' | 'ARB' | 'LIS1';
  maalplaner!: OversiktMaalplanResponse[];
  sisteAktivitet!: string | null;
  startdato!: string;
  planlagtSlutt!: string | null;
  takt!: 'FOR_TIDLIG' | 'FORAN' | 'I_RUTE' | 'ETTER' | 'ALDRI_STARTET' | 'I_PERMISJON' | 'FULLFOERT';
  /** Approved goals minus expected; null as long as nothing is expected. */
  taktAvvik!: number | null;
  /** What waits for others than the LIS. */
  venter!: number;
  eldsteDager!: number | null;
  /** The last day of the leave that runs today; null without leave, and when its end is open. */
  iPermisjonTil!: string | null;
  veileder!: string | null;
  leder!: string | null;
  /** The last day of an attachment that has ended: only what lies within its dates is shown. */
  avsluttetTil!: string | null;
}

export class VentesammendragResponse {
  antall!: number;
  /** Whole days. */
  median!: number;
  eldsteDager!: number;
  eldsteHos!: string | null;
  hosMeg!: number;
}

export class OversiktResponse {
  virksomhet!: string;
  /** As of when. */
  tidspunkt!: string;
  rader!: OversiktRadResponse[];
  venterPaaHvem!: VentesammendragResponse;
}
