/** One look at one's own data. */
export class InnsynResponse {
  /** When, UTC. */
  tid!: string;
  /** The role the other acted in. */
  rolle!: string;
  virksomhet!: string | null;
  /** What was looked at. */
  hva!: string;
}

/** A signed act and whether its row still holds. */
export class SignaturResponse {
  nr!: number;
  tid!: string;
  handling!: string;
  rolle!: string;
  leafHash!: string;
  forrigeHash!: string;
  /** The content has the hash that was stored when it was signed. */
  gyldig!: boolean;
}
