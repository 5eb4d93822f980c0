import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import type { Vilkaar } from '../../../shared/lib/avgjoerelse';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';
import type { Tjenestefordeling, Tjenesteperiode } from '../../../shared/lib/tjenestetid';

export type Attest = components['schemas']['AttesterRequest'];

const options = (id: string, { versjon, noekkel }: Vilkaar) => ({
  params: { path: { id } },
  headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
});

export const attesterPeriode = (id: string, body: Attest, vilkaar: Vilkaar): Promise<Tjenesteperiode> =>
  svar(api.POST('/api/tjenesteperioder/{id}/attester', { ...options(id, vilkaar), body }));

export const returnerPeriode = (id: string, begrunnelse: string, vilkaar: Vilkaar): Promise<Tjenesteperiode> =>
  svar(api.POST('/api/tjenesteperioder/{id}/returner', { ...options(id, vilkaar), body: { begrunnelse } }));

export const attesterFordeling = (
  id: string,
  body: components['schemas']['AttesterFordelingRequest'],
  vilkaar: Vilkaar,
): Promise<Tjenestefordeling> =>
  svar(api.POST('/api/tjenestefordelinger/{id}/attester', { ...options(id, vilkaar), body }));

export const returnerFordeling = (id: string, begrunnelse: string, vilkaar: Vilkaar): Promise<Tjenestefordeling> =>
  svar(api.POST('/api/tjenestefordelinger/{id}/returner', { ...options(id, vilkaar), body: { begrunnelse } }));
