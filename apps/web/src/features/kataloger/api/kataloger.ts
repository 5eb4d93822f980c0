import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { katalogversjonQuery } from '../../../shared/lib/kataloger';

export type Revisjon = components['schemas']['MaalrevisjonRequest'];

export type Maalrevisjon = components['schemas']['MaalrevisjonResponse'];

/** How the explanatory parts of one goal have been revised; a part of the version, so that a revision renews it too. */
export const revisjonerQuery = (id: string, maalId: string) =>
  queryOptions({
    queryKey: ['katalogversjoner', id, 'revisjoner', maalId],
    queryFn: ({ signal }) =>
      svar(
        api.GET('/api/katalogversjoner/{id}/maal/{maalId}/revisjoner', { params: { path: { id, maalId } }, signal }),
      ),
  });

/** Fixes the version; the lists and the version itself are fetched anew. */
export function usePubliser(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => svar(api.POST('/api/katalogversjoner/{id}/publiser', { params: { path: { id } } })),
    onSuccess: async (versjon) => {
      client.setQueryData(katalogversjonQuery(id).queryKey, versjon);
      await client.invalidateQueries({ queryKey: ['kataloger'] });
    },
  });
}

/** Revises the explanatory parts of one goal. */
export function useRevider(id: string, maalId: string) {
  const client = useQueryClient();
  return async (body: Revisjon) => {
    const params = { path: { id, maalId } };
    const revised = await svar(api.PUT('/api/katalogversjoner/{id}/maal/{maalId}', { params, body }));
    await client.invalidateQueries({ queryKey: ['katalogversjoner', id] });
    return revised;
  };
}
