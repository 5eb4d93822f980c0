import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import { journalnoekler } from './journal';

export type Utdanningslop = components['schemas']['UtdanningslopResponse'];

/** The frame of a training record: attachments, plans, pace. */
export const utdanningslopQuery = (lopId: string) =>
  queryOptions({
    queryKey: [...journalnoekler.lop(lopId), 'lop'],
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}', { params: { path: { id: lopId } } })),
  });
