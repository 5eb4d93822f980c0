import type { Rollenavn } from '@kp/kernel/rolle';
import { AktivitetResponse, type Aktivitetstype } from '@kp/modules/laeringsaktiviteter';
import type { Maalhandling, Maaltilstandsnavn } from '@kp/modules/lis';
import type { Anbefalerrolle, Utfall } from '../../domain/sak';

export class MaalPersonResponse {
  id!: string;
  navn!: string;
}

export class MaalMaalplanResponse extends MaalPersonResponse {
  eksempel!: boolean;
}

/** A recommended activity beside how much of it is confirmed. */
export class AktivitetstellingResponse {
  tekst!: string;
  antall!: number | null;
  type!: Aktivitetstype | null;
  /** Confirmed activities that fill this line. */
  utfoert!: number;
}

export class InnhentetUtenforResponse {
  dato!: string;
  hvordan!: string;
  registrertAv!: string;
}

export class AnbefalingResponse {
  id!: string;
  rolle!: Anbefalerrolle;
  person!: string;
  personId!: string | null;
  tilstand!: 'VENTER' | Utfall;
  tekst!: string | null;
  bedtTid!: string;
  avgittTid!: string | null;
  signaturNr!: number | null;
  /** Said outside the portal and recorded by the leder. */
  utenfor!: InnhentetUtenforResponse | null;
}

export class BreddeResponse {
  vurderere!: number;
  arenaer!: number;
  maaneder!: number;
}

export class MaalHistorikkResponse {
  handling!: string;
  /** What a recommendation said; null for every other act. */
  utfall!: Utfall | null;
  av!: string;
  rolle!: Rollenavn;
  tekst!: string | null;
  tid!: string;
  signaturNr!: number | null;
  sammePerson!: boolean;
}

export class MaalSideResponse {
  id!: string;
  utdanningslopId!: string;
  lis!: MaalPersonResponse;
  maalplan!: MaalMaalplanResponse;
  kode!: string;
  tittel!: string;
  kategori!: string;
  maaltekst!: string;
  utdypendeTekst!: string;
  vurderingsformer!: string[];
  stedForGodkjenning!: string | null;
  tilstand!: Maaltilstandsnavn;
  tilstandSiden!: string | null;
  godkjentTidligere!: boolean;
  /** The approver was also one of the two who recommended. */
  sammePerson!: boolean;
  /** When the målplan gave way to one on a newer version; null in a plan that counts. */
  avlostTid!: string | null;
  veileder!: MaalPersonResponse | null;
  leder!: MaalPersonResponse | null;
  /** The virksomhet that decides. */
  virksomhet!: string | null;
  anbefalteAktiviteter!: AktivitetstellingResponse[];
  anbefalinger!: AnbefalingResponse[];
  /** What the LIS wrote to those who assess, the last time it was sent. */
  ordFraLis!: string | null;
  /** Starred first, then newest. */
  aktiviteter!: AktivitetResponse[];
  bredde!: BreddeResponse;
  /** Newest first. */
  historikk!: MaalHistorikkResponse[];
  tillatteHandlinger!: Maalhandling[];
  /** The role in which the caller acts here. */
  somRolle!: Rollenavn | null;
  /** Whom the LIS may ask; those who took part first. */
  muligeSupervisorer!: MaalPersonResponse[];
  versjon!: number;
}
