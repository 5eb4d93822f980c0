import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import { journalnoekler } from './journal';

type Skjemaer = components['schemas'];
export type Aapninger = Skjemaer['JournalaapningerResponse'];
export type Aapning = Skjemaer['JournalaapningResponse'];

/** To which ALIS-kontor one's own record is open, and to which it may be opened. */
export const aapningerQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.aapninger(lopId),
    queryFn: (): Promise<Aapninger> =>
      svar(api.GET('/api/utdanningslop/{id}/journalaapninger', { params: { path: { id: lopId } } })),
  });

export const aapneJournal = (lopId: string, body: Skjemaer['AapneJournalRequest']): Promise<Aapning> =>
  svar(api.POST('/api/utdanningslop/{id}/journalaapninger', { params: { path: { id: lopId } }, body }));

export const avsluttAapning = async (id: string): Promise<void> => {
  await svar(api.POST('/api/journalaapninger/{id}/avslutt', { params: { path: { id } } }));
};
