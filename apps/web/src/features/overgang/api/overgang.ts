import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';
import { journalnoekler } from '../../../shared/lib/journal';

type Skjemaer = components['schemas'];
export type Overgang = Skjemaer['OvergangResponse'];
export type Linje = Skjemaer['OvergangslinjeResponse'];

/** What becomes of each goal: as it would be today, or as it was signed. */
export const overgangQuery = (maalplanId: string) =>
  queryOptions({
    queryKey: journalnoekler.overgang(maalplanId),
    queryFn: () => svar(api.GET('/api/maalplaner/{id}/overgang', { params: { path: { id: maalplanId } } })),
  });

export const flyttMaalplan = (
  { maalplanId: id, versjon, avtrykk }: Overgang,
  noekkel: string,
): Promise<Skjemaer['OvergangUtfoertResponse']> =>
  svar(
    api.POST('/api/maalplaner/{id}/overgang', {
      params: { path: { id } },
      headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
      body: { avtrykk },
    }),
  );
