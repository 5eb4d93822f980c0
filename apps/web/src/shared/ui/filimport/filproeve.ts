import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

/** A chosen file; the number tells one choice from the next, also of a file with the same name. */
export interface ValgtFil {
  readonly fil: File;
  readonly nr: number;
}

export const nesteFil = (fil: File, forrige: ValgtFil | null): ValgtFil => ({ fil, nr: (forrige?.nr ?? 0) + 1 });

export interface Filproeve<R> {
  /** The last report of this file; stays while it is read anew and when that fails. */
  readonly rapport: R | null;
  readonly leser: boolean;
  readonly feil: unknown;
  readonly igjen: () => void;
}

/**
 * What a file would do; asked anew for each file and whenever a choice in `valg` changes. Nothing is written, and an
 * answer is never kept for the next time: others may have changed what it is compared with.
 */
export function useFilproeve<R>(
  navn: string,
  valgt: ValgtFil | null,
  valg: unknown,
  hent: (fil: File, signal: AbortSignal) => Promise<R>,
): Filproeve<R> {
  const [last, setLast] = useState<{ nr: number; rapport: R } | null>(null);
  const query = useQuery({
    queryKey: [navn, valgt?.nr ?? 0, valg],
    enabled: valgt !== null,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) => {
      if (!valgt) throw new Error('No file is chosen');
      return hent(valgt.fil, signal);
    },
  });
  if (valgt && query.data !== undefined && query.data !== last?.rapport) setLast({ nr: valgt.nr, rapport: query.data });
  return {
    rapport: valgt && last?.nr === valgt.nr ? last.rapport : null,
    leser: query.isFetching,
    feil: query.error,
    igjen: () => void query.refetch(),
  };
}
