import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components, paths } from '@kp/api-client';
import { api, svar } from './api';

export type Ressurstreff = components['schemas']['RessurstreffResponse'];
export type Ressurs = Omit<Ressurstreff, 'favoritt'>;
type Soek = NonNullable<paths['/api/ressurser']['get']['parameters']['query']>;

const EVERYTHING: Soek = { tekst: '', maal: '', favoritter: false, side: 1, antall: 20 };

/** The earlier hits stay while the next are fetched, so that nothing jumps while somebody types. */
export const ressurserQuery = (narrowed: Partial<Soek>) => {
  const query = { ...EVERYTHING, ...narrowed };
  return queryOptions({
    queryKey: ['ressurser', 'liste', query],
    queryFn: ({ signal }) => svar(api.GET('/api/ressurser', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};
