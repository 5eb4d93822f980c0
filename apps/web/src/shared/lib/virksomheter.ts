import { queryOptions } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from './api';

export type Virksomhet = components['schemas']['VirksomhetResponse'];
export type VirksomhetDetaljer = components['schemas']['VirksomhetDetaljerResponse'];

/** All for those who keep the register; for others the ones they have a role in. */
export const virksomheterQuery = queryOptions({
  queryKey: ['virksomheter'],
  queryFn: ({ signal }) => svar(api.GET('/api/virksomheter', { signal })),
});

/** One virksomhet with statuses, arenas and agreements. */
export const virksomhetQuery = (id: string) =>
  queryOptions({
    queryKey: ['virksomheter', id],
    queryFn: ({ signal }) => svar(api.GET('/api/virksomheter/{id}', { params: { path: { id } }, signal })),
  });
