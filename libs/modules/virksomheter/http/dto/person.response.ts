import type { Rollenavn } from '@kp/kernel/rolle';

export class FolkerolleResponse {
  id!: string;
  rolle!: Rollenavn;
  /** County numbers of an office with a region. */
  omraade!: string | null;
  fra!: string;
  til!: string | null;
  /** In force today. */
  aktiv!: boolean;
  /** The last day of a role that is over. */
  sluttet!: string | null;
}

export class FolkeradResponse {
  id!: string;
  navn!: string;
  epost!: string;
  yrke!: string | null;
  hprNummer!: string | null;
  spesialitet!: string | null;
  spesialitetDato!: string | null;
  /** The person has chosen a password. */
  aktivert!: boolean;
  /** Has asked for a new password, and can be handed a link for it. */
  vilHaPassord!: boolean;
  /** Of a LIS here: the newest utdanningsløp that is or was attached here. */
  utdanningslopId!: string | null;
  roller!: FolkerolleResponse[];
}

/** People with their roles here. */
export class FolkResponse {
  personer!: FolkeradResponse[];
}

export class PersonLagtTilResponse {
  personId!: string;
  rolleId!: string;
  /** False when the person was known here from before. */
  nyKonto!: boolean;
  /** The activation link went by mail. */
  sendt!: boolean;
  /** The full link when it could not be sent; shown this once. */
  lenke!: string | null;
  /** The same request had been answered before. The link went with that answer; if it was lost, a new one can be made. */
  gjentatt!: boolean;
}

export class NyLenkeResponse {
  sendt!: boolean;
  /** The full link when it could not be sent; shown this once. */
  lenke!: string | null;
  /** To begin using the account, or to choose a new password. */
  formaal!: 'AKTIVERING' | 'PASSORD' | null;
}

export class FlytteantallResponse {
  antall!: number;
  /** How many LIS they are about. */
  lis!: number;
}

export class RolleinnehaverResponse {
  navn!: string;
  rolle!: Rollenavn;
}

/** What ending a role would move. */
export class RollekonsekvenserResponse {
  /** Decisions that wait for the leadership now. */
  avgjoerelser!: FlytteantallResponse;
  /** With whom the decisions then lie; empty when nobody is left, or the role decides nothing. */
  overtar!: RolleinnehaverResponse[];
  /** Goals that go back to the LIS, who asks another. */
  anbefalinger!: FlytteantallResponse;
  /** Activities that go back to the LIS, who asks another. */
  bekreftelser!: FlytteantallResponse;
  /** Attachments without a main veileder afterwards. */
  utenVeileder!: FlytteantallResponse;
  /** Attachments without a responsible leder afterwards. */
  utenLeder!: FlytteantallResponse;
}

/** The role that was ended. */
export class AvsluttetRolleResponse {
  id!: string;
  rolle!: Rollenavn;
  avsluttetTid!: string;
}
