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

/** The role that was ended. */
export class AvsluttetRolleResponse {
  id!: string;
  rolle!: Rollenavn;
  avsluttetTid!: string;
}
