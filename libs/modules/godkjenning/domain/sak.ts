import type { Rollenavn } from '@kp/kernel/rolle';

export type Anbefalerrolle = 'VEILEDER' | 'SUPERVISOR';
export type Utfall = 'ANBEFALT' | 'IKKE_ENNAA';

/** One of the two recommendations of a round. */
export interface Anbefaling {
  readonly id: string;
  readonly rolle: Anbefalerrolle;
  /** Null when it was obtained outside the portal from someone who is not in it. */
  readonly brukerId: string | null;
  readonly tilstand: 'VENTER' | Utfall;
  readonly utenfor: boolean;
}

/** Two people named for the two recommendations; whole when both are known. */
export interface Par {
  readonly veileder: string | null;
  readonly supervisor: string | null;
}

/** What the guards need to know about a goal and the one who acts; read in the transaction that decides. */
export interface Godkjenningssak {
  readonly brukerId: string;
  readonly lisId: string;
  /** The roles the person has in this case, in force now. */
  readonly roller: readonly Rollenavn[];
  readonly anbefalinger: readonly Anbefaling[];
  /** The recommendation that this person has been asked for and not given. */
  readonly bedt: Anbefaling | null;
  /** Starred entries that others can read. */
  readonly stjerner: number;
  /** The virksomhet has recorded that nobody else can approve. */
  readonly ingenAnnenGodkjenner: boolean;
  /** Null while only asking what is allowed: then no words are demanded yet. */
  readonly tekst: string | null;
  readonly utfall: Utfall | null;
  /** Who is to recommend, on an act that names them; null otherwise. */
  readonly par: Par | null;
}
