import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import { journalnoekler } from './journal';

export type GjorNaa = components['schemas']['GjorNaaResponse'];
export type Oppgave = GjorNaa['minTur'][number];
export type Ventende = GjorNaa['venterPaa'][number];
export type Kategoritall = GjorNaa['kategorier'][number];
export type Maalplan = GjorNaa['maalplaner'][number];

/** What waits for the LIS, what the LIS waits for, and how far it has come. */
export const gjorNaaQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.gjorNaa(lopId),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/gjor-naa', { params: { path: { id: lopId } } })),
  });
