import { useRolle } from './rolle';
import type { MittUtdanningslop } from './meg';

/** The training record that belongs to the LIS role in force; null for a LIS who has none yet. */
export function useMittLop(): MittUtdanningslop | null {
  const { meg, rolle } = useRolle();
  const here = meg.utdanningslop.find(({ virksomhetId }) => virksomhetId === rolle.virksomhetId);
  return here ?? meg.utdanningslop[0] ?? null;
}
