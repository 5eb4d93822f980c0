/** Roles in the portal, each with dates and most with a virksomhet (domene.md section 4). */
export const ROLLER = [
  'LIS',
  'VEILEDER',
  'SUPERVISOR',
  'LEDER',
  'STEDFORTREDER',
  'DELEGERT_GODKJENNER',
  'ALIS_KONTOR',
  'STATSFORVALTER',
  'HELSEDIREKTORATET',
  'EIER',
] as const;
export type Rollenavn = (typeof ROLLER)[number];

/** A role in force today. */
export interface AktivRolle {
  readonly id: string;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly virksomhet: string | null;
  /** Comma-separated county numbers for offices with a region; null otherwise. */
  readonly omraade: string | null;
  readonly fra: string;
  readonly til: string | null;
}
