import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

export type Tjenesteliste = components['schemas']['TjenestelisteResponse'];
export type Tjenesterad = Tjenesteliste['lis'][number];

/** Every LIS of a virksomhet. Under `oversikt`, so that an attest anywhere fetches it anew. */
export const tjenestelisteQuery = (virksomhetId: string) =>
  queryOptions({
    queryKey: ['oversikt', virksomhetId, 'tjenestetid'],
    queryFn: ({ signal }) =>
      svar(api.GET('/api/virksomheter/{id}/tjenestetid', { params: { path: { id: virksomhetId } }, signal })),
  });
