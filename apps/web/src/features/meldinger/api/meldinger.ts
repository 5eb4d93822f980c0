import type { components } from '@kp/api-client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens } from '../../../shared/lib/hensikt';
import { type Om, meldingsnoekler } from '../../../shared/lib/meldinger';

type Skjema = components['schemas'];

export type Mottaker = Skjema['MottakerResponse'];
export type NyTraad = Skjema['NyTraadRequest'];
export type Skrevet = Skjema['SkrevetResponse'];

export interface Innboksvalg {
  readonly sok?: string | undefined;
  readonly bareUleste?: 'ja' | undefined;
}

/** One's threads, newest first, a page at a time. */
export const innboksQuery = (valg: Innboksvalg) =>
  infiniteQueryOptions({
    queryKey: meldingsnoekler.innboks(valg),
    queryFn: ({ pageParam }) =>
      svar(
        api.GET('/api/meldingstraader', {
          params: { query: { ...valg, antall: 50, ...(pageParam !== null && { foer: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ neste }) => neste,
    placeholderData: keepPreviousData,
  });

export const mottakereQuery = (valg: Partial<Om> & { sok?: string }) =>
  queryOptions({
    queryKey: meldingsnoekler.mottakere(valg),
    queryFn: () => svar(api.GET('/api/meldinger/mottakere', { params: { query: valg } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const startTraad = (body: NyTraad, noekkel: string): Promise<Skrevet> =>
  svar(api.POST('/api/meldingstraader', { headers: idempotens(noekkel), body }));

const path = (id: string) => ({ params: { path: { id } } });

export const skrivMelding = (id: string, body: Skjema['NyMeldingRequest'], noekkel: string): Promise<Skrevet> =>
  svar(api.POST('/api/meldingstraader/{id}/meldinger', { ...path(id), headers: idempotens(noekkel), body }));

export const merkLest = (id: string, nr: number): Promise<Skjema['UlesteTraaderResponse']> =>
  svar(api.POST('/api/meldingstraader/{id}/lest', { ...path(id), body: { nr } }));

export const demp = (id: string, dempet: boolean): Promise<Skjema['TraadvalgResponse']> =>
  svar(api.PUT('/api/meldingstraader/{id}/demping', { ...path(id), body: { dempet } }));

export const forlat = (id: string): Promise<Skjema['TraadvalgResponse']> =>
  svar(api.POST('/api/meldingstraader/{id}/forlat', path(id)));
