import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

export type Varselpost = components['schemas']['VarselResponse'];

export const varslerQuery = queryOptions({
  queryKey: ['varsler'],
  queryFn: () => svar(api.GET('/api/varsler', { params: { query: { side: 1, antall: 50 } } })),
});

/** Marks some as read, or all when `ider` is null. */
export const merkLest = (ider: string[] | null) => svar(api.POST('/api/varsler/lest', { body: { ider } }));
