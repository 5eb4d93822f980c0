import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** While somebody is logged in the page hears of changes; what does it is fetched after the page. */
export function useDirekte(brukerId: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (brukerId === null) return undefined;
    const stop = import('./direkte').then(({ foelgMed }) => foelgMed(client));
    return () => void stop.then((end) => end());
  }, [brukerId, client]);
}
