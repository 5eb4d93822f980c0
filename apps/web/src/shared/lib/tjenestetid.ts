import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import { journalnoekler } from './journal';

type Skjema = components['schemas'];

export type Tjenestetid = Skjema['TjenestetidResponse'];
export type Tjenesteperiode = Skjema['TjenesteperiodeResponse'];
export type Tjenestefordeling = Skjema['TjenestefordelingResponse'];
export type Tjenestekrav = Skjema['TjenestekravResponse'];
export type Tjenesteprognose = Skjema['TjenesteprognoseResponse'];
export type Tjenestefravaer = Skjema['TjenestefravaerResponse'];
export type SamletTid = Skjema['SamletTjenestetidResponse'];
export type Lis1del = Skjema['Lis1delResponse'];
export type GjeldendeRegelsett = Skjema['GjeldendeRegelsettResponse'];

/** The service time of one record: periods, demands, forecast, findings. */
export const tjenestetidQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.tjenestetid(lopId),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/tjenestetid', { params: { path: { id: lopId } } })),
  });
