import type { components } from '@kp/api-client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens } from '../../../shared/lib/hensikt';

type Skjema = components['schemas'];

export type Kunngjoering = Skjema['KunngjoeringResponse'];
export type Sendt = Skjema['KunngjoeringSendtResponse'];
export type Avsender = Skjema['KunngjoeringAvsenderResponse'];
export type Maalgruppe = Skjema['MaalgruppeRequest'];
export type KunngjoeringInn = Skjema['KunngjoeringRequest'];

const side = (foer: string | null) => ({ params: { query: { antall: 20, ...(foer !== null && { foer }) } } });

/** For the front page: what is important and not confirmed, and the newest. */
export const tavleQuery = queryOptions({
  queryKey: ['kunngjoeringer', 'tavle'],
  queryFn: () => svar(api.GET('/api/kunngjoeringer', side(null))),
  staleTime: 60_000,
});

/** What has come to one, newest first. */
export const mottatteQuery = infiniteQueryOptions({
  queryKey: ['kunngjoeringer', 'mottatte'],
  queryFn: ({ pageParam }) => svar(api.GET('/api/kunngjoeringer', side(pageParam))),
  initialPageParam: null as string | null,
  getNextPageParam: ({ neste }) => neste,
});

/** What one's office has sent and will send. */
export const sendteQuery = infiniteQueryOptions({
  queryKey: ['kunngjoeringer', 'sendte'],
  queryFn: ({ pageParam }) => svar(api.GET('/api/kunngjoeringer/sendte', side(pageParam))),
  initialPageParam: null as string | null,
  getNextPageParam: ({ neste }) => neste,
});

export const valgQuery = queryOptions({
  queryKey: ['kunngjoeringsvalg'],
  queryFn: () => svar(api.GET('/api/kunngjoeringer/valg')),
});

/** How many it would reach now. */
export const antallQuery = (som: string, maalgruppe: Maalgruppe) =>
  queryOptions({
    queryKey: ['kunngjoeringsantall', som, maalgruppe],
    queryFn: () => svar(api.POST('/api/kunngjoeringer/forhaandsvisning', { body: { som, maalgruppe } })),
    enabled: maalgruppe.roller.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const sendKunngjoering = (body: KunngjoeringInn, noekkel: string): Promise<{ id: string }> =>
  svar(api.POST('/api/kunngjoeringer', { headers: idempotens(noekkel), body }));

const path = (id: string) => ({ params: { path: { id } } });

export const merkLest = (id: string): Promise<Kunngjoering> =>
  svar(api.POST('/api/kunngjoeringer/{id}/lest', path(id)));

export const bekreftLest = (id: string): Promise<Kunngjoering> =>
  svar(api.POST('/api/kunngjoeringer/{id}/bekreft', path(id)));

export const trekkTilbake = (id: string): Promise<Sendt> =>
  svar(api.POST('/api/kunngjoeringer/{id}/trekk-tilbake', path(id)));
