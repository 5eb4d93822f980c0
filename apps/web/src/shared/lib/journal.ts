import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { megQuery } from './meg';

/**
 * Query keys of a training record. They live here because one decision changes what several features show:
 * an activity that is confirmed moves the goal, the front page and the waiting counts.
 */
export const journalnoekler = {
  alle: ['journal'] as const,
  lop: (lopId: string) => ['journal', lopId] as const,
  gjorNaa: (lopId: string) => ['journal', lopId, 'gjor-naa'] as const,
  maalliste: (lopId: string) => ['journal', lopId, 'maal'] as const,
  aktiviteter: (lopId: string) => ['journal', lopId, 'aktiviteter'] as const,
  bekreftere: (lopId: string) => ['journal', lopId, 'bekreftere'] as const,
  arenaer: (lopId: string) => ['journal', lopId, 'arenaer'] as const,
  tjenestetid: (lopId: string) => ['journal', lopId, 'tjenestetid'] as const,
  maal: (maalId: string) => ['maal', maalId] as const,
  overgang: (maalplanId: string) => ['journal', 'overgang', maalplanId] as const,
  aapninger: (lopId: string) => ['journal', lopId, 'aapninger'] as const,
  aktivitet: (aktivitetId: string) => ['aktivitet', aktivitetId] as const,
};

/** Everything that shows what a record holds or what waits about it. */
const BEROERTE = [
  ...[journalnoekler.alle, ['maal'], ['aktivitet'], ['varsler']],
  ...[['arbeidsliste'], ['kandidater'], ['oversikt'], ['supervisorforslag']],
] as const;

/** After a change to the record: everything that may show it is fetched anew when next looked at. */
export function useOppfrisk(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    for (const queryKey of [...BEROERTE, megQuery.queryKey]) {
      void client.invalidateQueries({ queryKey });
    }
  }, [client]);
}
