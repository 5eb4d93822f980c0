import { useQueries, useQuery } from '@tanstack/react-query';
import { katalogerQuery, katalogversjonQuery } from '../../../shared/lib/kataloger';
import type { Kodebok } from './ressursverdier';

/** The codes of every published catalogue, the newest version of each. */
export function useKodebok(): Kodebok {
  const { data = [] } = useQuery(katalogerQuery);
  const ids = data.flatMap(({ versjoner }) => versjoner.find(({ status }) => status === 'PUBLISERT')?.id ?? []);
  return useQueries({
    queries: ids.map((id) => katalogversjonQuery(id)),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data: versjon }) =>
          (versjon?.maal ?? []).map(({ kode }) => [kode, versjon?.katalogKode ?? ''] as const),
        ),
      ),
  });
}
