import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';

/** As much of an item as decides whose it is. */
export interface Plassering {
  readonly slag: string;
  /** Null when it waits for whoever leads the virksomhet. */
  readonly brukerId: string | null;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly lisId: string;
}

type Rolle = Pick<AktivRolle, 'rolle' | 'virksomhetId'>;

/** Nearest to the responsibility first: someone who is both acts as leder. */
export const DECIDERS = ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'] as const;

/** What the delegate was named for, and nothing else. */
const DELEGATED: readonly string[] = ['GODKJENN_MAAL'];

/** Where a person may be asked to decide today. */
export const virksomheterLedet = (roller: readonly AktivRolle[]): string[] => [
  ...new Set(roller.filter((r) => DECIDERS.some((navn) => navn === r.rolle)).flatMap((r) => r.virksomhetId ?? [])),
];

/**
 * The role in which this person acts on the item; null when it is not for them: nobody decides on their own training,
 * and what was asked of someone in a role is nobody's when the role has ended.
 */
export function rolleI(item: Plassering, brukerId: string, roller: readonly Rolle[]): Rollenavn | null {
  if (item.rolle === 'LIS') return item.brukerId === brukerId ? 'LIS' : null;
  if (item.lisId === brukerId) return null;
  const here = roller
    .filter((r) => item.virksomhetId === null || r.virksomhetId === item.virksomhetId)
    .map((r) => r.rolle);
  if (item.brukerId !== null) return item.brukerId === brukerId && here.includes(item.rolle) ? item.rolle : null;
  const som = DECIDERS.find((navn) => here.includes(navn));
  if (som === 'DELEGERT_GODKJENNER' && !DELEGATED.includes(item.slag)) return null;
  return som ?? null;
}
