import type { Script, SqlValue } from '../database/statement';

/** One signed act. `innhold` is hashed as it stands; personal text enters only as a salted commitment. */
export interface SignedAct {
  /** `modul.handling`, e.g. `godkjenning.godkjenn`. */
  readonly handling: string;
  readonly brukerId: string;
  /** The role in which the person acted, and for whom. */
  readonly rolle: string;
  readonly virksomhetId: string | null;
  /** The kind and id of what the act is about. */
  readonly gjelder: string;
  readonly gjelderId: string;
  readonly utdanningslopId: string | null;
  readonly innhold: Readonly<Record<string, SqlValue | readonly string[]>>;
}

/** Port: the append-only log of signed acts. Implemented by the module `revisjon`. */
export abstract class Signaturlogg {
  /** Appends one row in the open transaction; the answer is its number. */
  abstract append(act: SignedAct): Script<number>;
  /**
   * Binds a text without storing it: keep the salt beside the text, and put the commitment in `innhold`. With the salt
   * that a text already has, the same commitment as before.
   */
  abstract commit(text: string, salt?: string): Commitment;
  /** Whether a text is the one that was bound. */
  abstract holds(text: string, commitment: Commitment): boolean;
}

/** One look at somebody else's data. */
export interface Innsyn {
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string | null;
  /** The doctor whose record was opened; null for a list. */
  readonly gjelderBrukerId: string | null;
  /** What was looked at, e.g. `maal`, `utdanningslop`, `oversikt`. */
  readonly hva: string;
  /** The id of the thing, or the filter of the list. */
  readonly detalj: string | null;
}

/** Port: the log of who looked at whom. The answer waits until the row is committed. */
export abstract class Innsynslogg {
  abstract record(innsyn: Innsyn): Promise<void>;
}

/** A text that may be erased later: the log holds only the hash of salt and text. */
export interface Commitment {
  readonly salt: string;
  readonly forpliktelse: string;
}
