import type { Rollenavn } from '@kp/kernel/rolle';

/** A role was ended. What waits for the person as holder of it must find another place, in the same transaction. */
export interface RolleAvsluttet {
  readonly navn: 'rolle.avsluttet';
  readonly rolleId: string;
  readonly brukerId: string;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
}

/** What can be on its way somewhere else when a role ends (domene.md section 4). */
export type Flytteslag = 'AVGJOERELSE' | 'ANBEFALING' | 'BEKREFTELSE' | 'UTEN_VEILEDER' | 'UTEN_LEDER';

export interface Flytt {
  readonly slag: Flytteslag;
  readonly lisId: string;
}

/** Somebody considers ending a role. Those who would act on its end say here what they would move, and change nothing. */
export interface RolleVurdertAvsluttet extends Omit<RolleAvsluttet, 'navn'> {
  readonly navn: 'rolle.vurdertAvsluttet';
  /** The listeners add to it. */
  readonly flytter: Flytt[];
}
