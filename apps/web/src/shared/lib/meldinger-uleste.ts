import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';

/** How many threads have something unread, for the menu. */
export const ulesteTraaderQuery = queryOptions({
  queryKey: ['meldinger', 'uleste'],
  queryFn: () => svar(api.GET('/api/meldingstraader/uleste')),
  staleTime: 60_000,
});
