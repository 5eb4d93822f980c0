import type { Aktivitet } from '../../../shared/lib/aktivitet';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import type { LagtTil } from '../api/forslag';

export type Utfall =
  | 'bekreftet'
  | 'returnert'
  | 'anbefalt'
  | 'ikkeEnnaa'
  | 'lagtTil'
  | 'sagtNei'
  | 'attestert'
  | 'periodeReturnert'
  | 'fordelingAttestert'
  | 'fordelingReturnert';

/** What was decided while the page has been open: it keeps its row and its receipt until one leaves. */
export interface Avgjort {
  readonly oppgave: Oppgave;
  readonly utfall: Utfall;
  readonly tid: string;
  readonly signaturNr: number | null;
  /** Of a proposed supervisør: the account, and the link to hand over. */
  readonly lagtTil?: LagtTil;
}

/** What every pane is given. */
export interface Saksprops {
  readonly oppgave: Oppgave;
  readonly avgjort: Avgjort | undefined;
  /** It no longer waits: somebody else has answered, or it was called back. */
  readonly borte: boolean;
  readonly onAvgjort: (avgjort: Avgjort) => void;
  /** A confirmation was undone: the item waits again. */
  readonly onAngret: (oppgaveId: string) => void;
  /** The next that waits, offered in the receipt. */
  readonly neste: Oppgave | undefined;
  readonly onVelg: (oppgaveId: string) => void;
}

/** The number of the signature somebody set last. */
export const sisteSignatur = (hendelser: Aktivitet['hendelser']): number | null =>
  hendelser.findLast(({ signaturNr }) => signaturNr !== null)?.signaturNr ?? null;
