import { useInfiniteQuery } from '@tanstack/react-query';
import type { Innboksrad } from '../../../shared/lib/meldinger';
import { innboksQuery } from '../api/meldinger';

interface Traader {
  /** Undefined until both have been fetched. */
  readonly data: { readonly uleste: readonly Innboksrad[]; readonly resten: readonly Innboksrad[] } | undefined;
  /** How many threads have something unread, whatever is searched for. */
  readonly antallUleste: number | undefined;
  readonly feil: unknown;
  readonly flere: boolean;
  readonly henter: boolean;
  readonly hentFlere: () => void;
  readonly proevIgjen: () => void;
}

/** Those with something unread by themselves: they must be in view however old they are. */
export function useTraader(sok: string | undefined): Traader {
  const alle = useInfiniteQuery(innboksQuery({ sok }));
  const nye = useInfiniteQuery(innboksQuery({ sok, bareUleste: 'ja' }));
  const uleste = nye.data?.pages.flatMap(({ traader }) => traader).filter(({ dempet }) => !dempet) ?? [];
  const shown = new Set(uleste.map(({ id }) => id));
  const rest = alle.data?.pages.flatMap(({ traader }) => traader).filter(({ id }) => !shown.has(id)) ?? [];
  const both = [alle, nye];
  return {
    data: alle.data && nye.data ? { uleste, resten: rest } : undefined,
    antallUleste: alle.data?.pages[0]?.uleste,
    feil: alle.error ?? nye.error,
    flere: both.some(({ hasNextPage }) => hasNextPage),
    henter: both.some(({ isFetchingNextPage }) => isFetchingNextPage),
    hentFlere: () => {
      for (const each of both) if (each.hasNextPage) void each.fetchNextPage();
    },
    proevIgjen: () => {
      for (const each of both) void each.refetch();
    },
  };
}
