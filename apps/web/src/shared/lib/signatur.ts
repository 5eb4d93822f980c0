import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';

export type Signatur = components['schemas']['SignaturResponse'];

/** One signed act, checked anew against the log each time it is asked for. */
export const signaturQuery = (nr: number) =>
  queryOptions({
    queryKey: ['signaturlogg', nr],
    queryFn: () => svar(api.GET('/api/signaturlogg/{nr}', { params: { path: { nr } } })),
    staleTime: 0,
    gcTime: 0,
  });
