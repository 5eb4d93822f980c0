import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';

type Skjemaer = components['schemas'];
export type Ressursvisning = Skjemaer['RessursvisningResponse'];
export type EgenRessurs = Skjemaer['EgenRessursResponse'];
export type Utgivervalg = Skjemaer['UtgivervalgResponse'];
export type Ressursinn = Skjemaer['RessursinnholdRequest'];

const params = (id: string) => ({ params: { path: { id } } });

export const ressursQuery = (id: string) =>
  queryOptions({
    queryKey: ['ressurser', 'en', id],
    queryFn: ({ signal }) => svar(api.GET('/api/ressurser/{id}', { ...params(id), signal })),
  });

export const egneQuery = queryOptions({
  queryKey: ['ressurser', 'egne'],
  queryFn: ({ signal }) => svar(api.GET('/api/ressurser/egne', { signal })),
});

export const vurderingerQuery = (id: string) =>
  queryOptions({
    queryKey: ['ressurser', 'vurderinger', id],
    queryFn: ({ signal }) => svar(api.GET('/api/ressurser/{id}/vurderinger', { ...params(id), signal })),
  });

export const versjonerQuery = (id: string) =>
  queryOptions({
    queryKey: ['ressurser', 'versjoner', id],
    queryFn: ({ signal }) => svar(api.GET('/api/ressurser/{id}/versjoner', { ...params(id), signal })),
  });

/** What was written is fetched anew wherever it is shown. */
export function useSkriv() {
  const client = useQueryClient();
  const after = async (answer: Promise<Ressursvisning>): Promise<Ressursvisning> => {
    const saved = await answer;
    await client.invalidateQueries({ queryKey: ['ressurser'] });
    return saved;
  };
  return {
    favoritt: (id: string, favoritt: boolean) =>
      after(svar(api.PUT('/api/ressurser/{id}/favoritt', { ...params(id), body: { favoritt } }))),
    vurder: (id: string, nyttig: boolean, kommentar: string | null) =>
      after(svar(api.PUT('/api/ressurser/{id}/vurdering', { ...params(id), body: { nyttig, kommentar } }))),
    trekk: ({ id, versjon }: { id: string; versjon: number }) =>
      after(svar(api.POST('/api/ressurser/{id}/trekk', { params: { path: { id } }, headers: ifMatch(versjon) }))),
    endre: ({ id, versjon }: { id: string; versjon: number }, body: Ressursinn) =>
      after(svar(api.PUT('/api/ressurser/{id}', { ...params(id), headers: ifMatch(versjon), body }))),
    publiser: (key: string, som: Utgivervalg, body: Ressursinn) => {
      const { utgiver, virksomhetId, omraade } = som;
      const whole = { ...body, som: { utgiver, virksomhetId, omraade } };
      return after(svar(api.POST('/api/ressurser', { headers: idempotens(key), body: whole })));
    },
  };
}
