import type { Spesialitet } from '@kp/modules/lis';
import type { Stedskode } from '../steder';

/** What the goals of one catalogue have come to, today. Days are days before now. */
export interface Planoenske {
  /** Approved elsewhere before the portal was taken into use. */
  readonly tidligere?: number;
  readonly godkjent?: number;
  readonly tilGodkjenning?: readonly number[];
  readonly tilAnbefaling?: readonly { readonly dager: number; readonly supervisor?: string; readonly gitt?: boolean }[];
  readonly returnert?: readonly number[];
  /** Confirmed and starred, not sent. */
  readonly klare?: number;
  readonly iGang?: number;
}

export interface Lege {
  readonly navn: string;
  readonly spesialitet: Spesialitet;
  readonly sted: Stedskode;
  readonly veileder: string;
  /** The training began on the first of the month so many months ago. */
  readonly startMnd: number;
  /** Added to the portal so many days ago. */
  readonly registrert: number;
  /** How many months the training is planned to take; without it the normal time. */
  readonly varerMnd?: number;
  /** Approvals lie after this many days ago; normally from the first weeks on. */
  readonly fraDager?: number;
  /** The last approval, and the last entry, so many days ago. */
  readonly sist?: number;
  readonly planer: Readonly<Record<string, Planoenske>>;
  /** Entries that wait for somebody. */
  readonly venter?: readonly { readonly dager: number; readonly hos: string }[];
  /** Entries that came back. */
  readonly returnerteAktiviteter?: readonly number[];
  readonly utkast?: readonly number[];
  readonly private?: readonly number[];
  readonly permisjon?: { readonly fraDager: number; readonly omDager: number };
  readonly flytting?: { readonly dager: number; readonly til: Stedskode; readonly veileder: string };
  /** Completed so many days ago. */
  readonly fullfoert?: number;
  /** Supervises others beside the own training. */
  readonly supervisor?: boolean;
}
