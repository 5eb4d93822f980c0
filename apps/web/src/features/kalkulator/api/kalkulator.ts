import type { components } from '@kp/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

type Skjema = components['schemas'];
export type Kalkulatorkropp = Skjema['KalkulatorRequest'];
export type Kalkulatorsvar = Skjema['KalkulatorResponse'];
export type Regelsettkode = Kalkulatorkropp['regelsett'];
export type Regelsettvalg = Skjema['GjeldendeRegelsettResponse'];

export const regelsettvalgQuery = queryOptions({
  queryKey: ['kalkulator', 'regelsett'],
  queryFn: ({ signal }) => svar(api.GET('/api/kalkulator/regelsett', { signal })),
});

/** The server works it out and keeps nothing; the old answer stands while the new one is on its way. */
export const regnestykkeQuery = (body: Kalkulatorkropp) =>
  queryOptions({
    queryKey: ['kalkulator', body],
    queryFn: ({ signal }): Promise<Kalkulatorsvar> => svar(api.POST('/api/kalkulator/tjenestetid', { body, signal })),
    enabled: body.perioder.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
