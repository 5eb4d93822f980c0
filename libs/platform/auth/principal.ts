import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';

export type { AktivRolle, Rollenavn };

/** Who is asking, read from the session on each request. Rights are never cached. */
export interface Principal {
  readonly brukerId: string;
  readonly sesjonId: string;
  readonly navn: string;
  readonly roller: readonly AktivRolle[];
}

export const hasRole = (principal: Principal, ...names: readonly Rollenavn[]): boolean =>
  principal.roller.some((r) => names.includes(r.rolle));

/** The role among `names` that the person holds in this virksomhet today. */
export const findRole = (
  principal: Principal,
  virksomhetId: string,
  ...names: readonly Rollenavn[]
): AktivRolle | undefined => principal.roller.find((r) => r.virksomhetId === virksomhetId && names.includes(r.rolle));
