import { queryOptions, useQuery } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from './api';
import { journalnoekler } from './journal';

/** A list of goals that a LIS has reported as approved elsewhere. */
export type Tidligere = components['schemas']['TidligereResponse'];
export type Tidligeremaal = Tidligere['maal'][number];

export const tidligerelisteQuery = (lopId: string) =>
  queryOptions({
    queryKey: [...journalnoekler.lop(lopId), 'tidligere'],
    queryFn: async ({ signal }): Promise<readonly Tidligere[]> =>
      (
        await svar(
          api.GET('/api/utdanningslop/{id}/tidligere-godkjenninger', { params: { path: { id: lopId } }, signal }),
        )
      ).meldinger,
  });

export const tidligereQuery = (id: string) =>
  queryOptions({
    queryKey: [...journalnoekler.lop('tidligere'), id],
    queryFn: ({ signal }) => svar(api.GET('/api/tidligere-godkjenninger/{id}', { params: { path: { id } }, signal })),
  });

/** Which goals wait in a list, and in which; empty while it is on its way. */
export function useMeldte(lopId: string): ReadonlyMap<string, Tidligere> {
  const { data = [] } = useQuery(tidligerelisteQuery(lopId));
  const waiting = data.filter(({ tilstand }) => tilstand === 'SENDT');
  return new Map(
    waiting.flatMap((melding) =>
      melding.maal.filter(({ utfall }) => utfall === 'VENTER').map(({ maalId }) => [maalId, melding] as const),
    ),
  );
}
