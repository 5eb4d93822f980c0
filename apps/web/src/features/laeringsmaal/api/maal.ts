import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';
import { journalnoekler } from '../../../shared/lib/journal';

type Skjema = components['schemas'];

export type Maalside = Skjema['MaalSideResponse'];

/** What a decision on a goal needs: the version on the screen and the key of the intention. */
export interface Vilkaar {
  readonly id: string;
  readonly versjon: number;
  readonly noekkel: string;
}

export const maalQuery = (id: string) =>
  queryOptions({
    queryKey: journalnoekler.maal(id),
    queryFn: () => svar(api.GET('/api/maal/{id}', { params: { path: { id } } })),
  });

export const lagreStjerner = (id: string, aktivitetIder: string[]): Promise<Maalside> =>
  svar(api.PUT('/api/maal/{id}/stjerner', { params: { path: { id } }, body: { aktivitetIder } }));

export const sendTilVurdering = (
  { id, versjon, noekkel }: Vilkaar,
  supervisorId: string,
  kommentar: string,
): Promise<Maalside> =>
  svar(
    api.POST('/api/maal/{id}/send-til-vurdering', {
      params: { path: { id } },
      headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
      body: { supervisorId, kommentar },
    }),
  );

export const kallMaalTilbake = ({ id, versjon, noekkel }: Vilkaar): Promise<Maalside> =>
  svar(
    api.POST('/api/maal/{id}/kall-tilbake', {
      params: { path: { id } },
      headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
    }),
  );
