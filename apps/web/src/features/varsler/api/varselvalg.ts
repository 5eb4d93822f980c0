import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

export type Varselvalg = components['schemas']['VarselvalgResponse'];
export type Gruppevalg = Varselvalg['grupper'][number];
export type HvorOfte = Gruppevalg['hvorOfte'];

export const varselvalgQuery = queryOptions({
  queryKey: ['varselvalg'],
  queryFn: () => svar(api.GET('/api/varsler/valg')),
});

/** One group at a time; the others stay as they are. */
export const lagreVarselvalg = ({ gruppe, hvorOfte }: Pick<Gruppevalg, 'gruppe' | 'hvorOfte'>) =>
  svar(api.PUT('/api/varsler/valg', { body: { valg: [{ gruppe, hvorOfte }] } }));
