import type { Rollenavn } from '@kp/kernel/rolle';

/** A role was ended. What waits for the person as holder of it must find another place, in the same transaction. */
export interface RolleAvsluttet {
  readonly navn: 'rolle.avsluttet';
  readonly rolleId: string;
  readonly brukerId: string;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
}
