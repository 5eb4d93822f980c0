import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

export type Oppslag = components['schemas']['InnsynResponse'];

/** Who has opened the record of the person logged in, newest first. */
export const innsynQuery = queryOptions({
  queryKey: ['meg', 'innsyn'],
  queryFn: () => svar(api.GET('/api/meg/innsyn')),
});
