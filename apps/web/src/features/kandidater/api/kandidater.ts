import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

export type Kandidat = components['schemas']['KandidatResponse'];

/** The LIS I follow as veileder, and those who have asked me something. */
export const kandidaterQuery = queryOptions({
  queryKey: ['kandidater'],
  queryFn: ({ signal }): Promise<Kandidat[]> => svar(api.GET('/api/kandidater', { signal })),
});
