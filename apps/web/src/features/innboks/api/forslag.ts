import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

type Skjema = components['schemas'];
export type Forslag = Skjema['SupervisorforslagResponse'];
export type LagtTil = Skjema['SupervisorLagtTilResponse'];

/** Proposed supervisører that nobody has answered yet. */
export const forslagQuery = (virksomhetId: string) =>
  queryOptions({
    queryKey: ['supervisorforslag', virksomhetId],
    queryFn: ({ signal }) =>
      svar(api.GET('/api/virksomheter/{id}/supervisorforslag', { params: { path: { id: virksomhetId } }, signal })),
  });

export const godtaForslag = (id: string, hprNummer: string): Promise<LagtTil> =>
  svar(
    api.POST('/api/supervisorforslag/{id}/godta', {
      params: { path: { id } },
      body: hprNummer === '' ? {} : { hprNummer },
    }),
  );

export const avslaaForslag = (id: string, begrunnelse: string): Promise<Forslag> =>
  svar(api.POST('/api/supervisorforslag/{id}/avslaa', { params: { path: { id } }, body: { begrunnelse } }));
