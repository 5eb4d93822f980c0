import type { components } from '@kp/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

type Skjemaer = components['schemas'];
export type Oversikt = Skjemaer['OversiktResponse'];
export type Oversiktsrad = Skjemaer['OversiktRadResponse'];
export type Venter = Skjemaer['VentesammendragResponse'];
export type NyLis = Skjemaer['NyttUtdanningslopRequest'];
export type LisLagtTil = Skjemaer['UtdanningslopOpprettetResponse'];

export const oversiktQuery = (virksomhetId: string) =>
  queryOptions({
    queryKey: ['oversikt', virksomhetId],
    queryFn: ({ signal }): Promise<Oversikt> =>
      svar(api.GET('/api/virksomheter/{id}/oversikt', { params: { path: { id: virksomhetId } }, signal })),
  });

/** The same rows as a file; an ordinary link, so that the browser saves it. */
export const filadresse = (virksomhetId: string, format: 'csv' | 'xlsx', spraak: string): string =>
  `/api/virksomheter/${virksomhetId}/oversikt.${format}?spraak=${spraak}`;

export function useLeggTilLis(): (lis: NyLis) => Promise<LisLagtTil> {
  const client = useQueryClient();
  return async (body) => {
    const added = await svar(api.POST('/api/utdanningslop', { body }));
    for (const key of ['oversikt', 'folk', 'utdanningslop', 'meg']) void client.invalidateQueries({ queryKey: [key] });
    return added;
  };
}
