import type { Script } from '../database/statement';
import type { Principal } from './principal';

/** Port: turns a session id from a verified token into the person with the roles of this moment. */
export abstract class Sessions {
  /** Null when the session has ended, expired or never was. */
  abstract find(sesjonId: string): Promise<Principal | null>;
}

/** What the one who added a person gets back: the mail was sent, or a link to hand over. */
export interface Invitation {
  readonly sendt: boolean;
  /** Shown once; null when it went by mail or the person already has an account. */
  readonly lenke: string | null;
  /** What the link is for; null when there was none to give. */
  readonly formaal: 'AKTIVERING' | 'PASSORD' | null;
}

/** Port: gives a new person a way in. Implemented by the module `innlogging`. */
export abstract class Invitations {
  /** Writes a one-time link in the open transaction and voids the older ones; the answer is the code of the link, or null if not needed. */
  abstract create(brukerId: string): Script<string | null>;
  /**
   * A link for someone who asked for it: to activate, or for a new password they have asked for themselves while the
   * portal had no mail server to send it with. Null when there is nothing to renew.
   */
  abstract renew(brukerId: string): Script<string | null>;
  /** After the commit: sends the link by mail if there is a mail server, otherwise hands it back. */
  abstract deliver(epost: string, navn: string, code: string | null): Promise<Invitation>;
  /** Ends all sessions of a person, in the open transaction. */
  abstract endSessions(brukerId: string): Script<void>;
}
