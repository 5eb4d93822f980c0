import type { Rollenavn } from '@kp/kernel/rolle';
import type { Oppgaveslag } from '../../application/oppgaveliste';

export class OppgaveLisResponse {
  id!: string;
  navn!: string;
}

class Oppgavefelter {
  id!: string;
  slag!: Oppgaveslag;
  /** The activity, goal or proposal that waits. */
  gjelderId!: string;
  /** The role in which one acts on it. */
  rolle!: Rollenavn;
  virksomhetId!: string | null;
  virksomhet!: string | null;
  utdanningslopId!: string;
  tittel!: string;
  detalj!: string;
  sidenTid!: string;
  /** Whole days it has waited. */
  dager!: number;
}

export class OppgaveResponse extends Oppgavefelter {
  lis!: OppgaveLisResponse;
}

export class VentendeResponse extends Oppgavefelter {
  /** With whom it lies. */
  hos!: string;
  /** When the LIS last reminded them. */
  paaminnetTid!: string | null;
  /** The day the LIS may remind again; null when it may be done now. */
  kanPaaminnesFra!: string | null;
  /** Names of others who may do it, once it has waited long; empty before that. */
  andreSomKan!: string[];
}

export class ArbeidslisteResponse {
  oppgaver!: OppgaveResponse[];
}

export class SamletResponse {
  /** How many were signed: all that were sent. */
  antall!: number;
}

export class VenterPaaResponse {
  oppgaver!: VentendeResponse[];
}
