import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import type { Vilkaar } from './avgjoerelse';
import { idempotens, ifMatch } from './hensikt';
import { journalnoekler } from './journal';

export type Aktivitet = components['schemas']['AktivitetResponse'];

export const aktivitetQuery = (id: string) =>
  queryOptions({
    queryKey: journalnoekler.aktivitet(id),
    queryFn: () => svar(api.GET('/api/aktiviteter/{id}', { params: { path: { id } } })),
  });

const headers = (id: string, { versjon, noekkel }: Vilkaar) => ({
  params: { path: { id } },
  headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
});

export const bekreftAktivitet = (id: string, kommentar: string, vilkaar: Vilkaar): Promise<Aktivitet> =>
  svar(
    api.POST('/api/aktiviteter/{id}/bekreft', {
      ...headers(id, vilkaar),
      body: kommentar === '' ? {} : { kommentar },
    }),
  );

export const returnerAktivitet = (id: string, begrunnelse: string, vilkaar: Vilkaar): Promise<Aktivitet> =>
  svar(api.POST('/api/aktiviteter/{id}/returner', { ...headers(id, vilkaar), body: { begrunnelse } }));

export const angreAktivitet = (id: string, begrunnelse: string, vilkaar: Vilkaar): Promise<Aktivitet> =>
  svar(api.POST('/api/aktiviteter/{id}/angre', { ...headers(id, vilkaar), body: { begrunnelse } }));
