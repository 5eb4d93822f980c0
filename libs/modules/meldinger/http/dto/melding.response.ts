import type { Rollenavn } from '@kp/kernel/rolle';
import { VedleggResponse } from '@kp/modules/vedlegg';
import type { Omslag } from '../../domain/omslag';
import type { Partsrolle } from '../../domain/part';

/** A person, or a role where it is held: «Lederen i Fjellbekk kommune». */
export class MeldingspartResponse {
  /** Sent back as it is. */
  noekkel!: string;
  rolle!: Partsrolle;
  /** The person; null for a role. */
  navn!: string | null;
  /** Where the role is held. */
  virksomhet!: string | null;
  /** County numbers of an office. */
  fylker!: string[];
}

export class TraadpartResponse extends MeldingspartResponse {
  /** The caller speaks for it. */
  egen!: boolean;
  /** No longer a party. */
  sluttet!: boolean;
}

export class MottakerResponse {
  /** As whom the caller writes to this one. */
  som!: MeldingspartResponse;
  part!: MeldingspartResponse;
  utdanningslopId!: string | null;
  /** The LIS whose training it is. */
  gjelder!: string | null;
}

export class MottakereResponse {
  mottakere!: MottakerResponse[];
  /** There are more: search narrower. */
  flere!: boolean;
}

export class TraadOmResponse {
  slag!: Omslag;
  id!: string;
  /** What it was called when the thread began. */
  tittel!: string;
}

export class TraadutdragResponse {
  avsender!: string;
  egen!: boolean;
  /** The first 200 characters. */
  tekst!: string;
}

export class InnboksTraadResponse {
  id!: string;
  emne!: string;
  om!: TraadOmResponse | null;
  utdanningslopId!: string | null;
  parter!: TraadpartResponse[];
  sisteTid!: string;
  siste!: TraadutdragResponse;
  /** How many messages are unread. */
  ulest!: number;
  dempet!: boolean;
}

export class InnboksResponse {
  traader!: InnboksTraadResponse[];
  /** Sent as `foer` for the next page; null on the last. */
  neste!: string | null;
  /** Threads with something unread, muted ones not counted. */
  uleste!: number;
}

export class UlesteTraaderResponse {
  /** Threads with something unread, muted ones not counted. */
  uleste!: number;
}

export class MeldingsavsenderResponse {
  navn!: string;
  /** The role in which it was written. */
  rolle!: Rollenavn;
  virksomhet!: string | null;
}

export class MeldingResponse {
  nr!: number;
  avsender!: MeldingsavsenderResponse;
  /** The caller wrote it. */
  egen!: boolean;
  tekst!: string;
  /** The earlier message that this corrects. */
  retterNr!: number | null;
  /** The later message that corrects this one; the last of them. */
  rettetAvNr!: number | null;
  tid!: string;
  vedlegg!: VedleggResponse[];
}

/** How far one of the others has read. */
export class TraadleserResponse {
  navn!: string;
  lestNr!: number;
}

export class MeldingssideResponse {
  /** Oldest first. */
  meldinger!: MeldingResponse[];
  /** There are more in the direction that was asked for. */
  flere!: boolean;
  /** As in the thread's head, which is not asked for again while the thread is open. */
  lesere!: TraadleserResponse[];
}

/** Why the caller cannot write. */
export class TraadStengtResponse {
  /** The sentence is that of the error with the same kode. */
  kode!: string;
  /** Whom to write to instead, in words. */
  hvem!: string | null;
}

export class TraadResponse {
  id!: string;
  emne!: string;
  om!: TraadOmResponse | null;
  utdanningslopId!: string | null;
  /** The LIS whose training it is; null between offices. */
  lis!: string | null;
  parter!: TraadpartResponse[];
  /** The newest 50 the caller may see, oldest first. */
  meldinger!: MeldingResponse[];
  flereFoer!: boolean;
  /** Read up to and with this message. */
  lestNr!: number;
  lesere!: TraadleserResponse[];
  dempet!: boolean;
  /** Null when the caller may write. */
  stengt!: TraadStengtResponse | null;
  /** A person may leave; who is there for a role may only mute. */
  kanForlate!: boolean;
}

export class SkrevetResponse {
  traadId!: string;
  nr!: number;
}

export class TraadvalgResponse {
  dempet!: boolean;
  sluttet!: boolean;
}
