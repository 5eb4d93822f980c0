import { dagerMellom, iDag } from '../../../shared/lib/dato';
import type { Arena, Avtale } from '../api/virksomheter';

/** Time enough to make a new agreement. */
export const VARSEL_DAGER = 90;

export type Avtalefrist = 'utgaatt' | 'avloest' | 'snart' | 'kommer' | 'gjelder';

const samme = (a: Avtale, b: Avtale): boolean =>
  a.id !== b.id && (a.arenaId === null ? b.arenaId === null && a.motpart === b.motpart : a.arenaId === b.arenaId);

/** Where an agreement stands. One that has run out counts as replaced when another for the same place holds. */
export function avtalefrist(avtale: Avtale, alle: readonly Avtale[], today = iDag()): Avtalefrist {
  const { fra, til } = avtale;
  if (fra > today) return 'kommer';
  if (til === null || dagerMellom(today, til) > VARSEL_DAGER) return 'gjelder';
  const replaced = alle.some((other) => samme(avtale, other) && (other.til === null || other.til > til));
  if (til < today) return replaced ? 'avloest' : 'utgaatt';
  return replaced ? 'gjelder' : 'snart';
}

/** An outside arena without an agreement that holds today: service there does not count. */
export const manglerAvtale = (arena: Arena, avtaler: readonly Avtale[]): boolean =>
  arena.ekstern && !avtaler.some(({ arenaId, aktiv }) => aktiv && arenaId === arena.id);
