import type { components } from '@kp/api-client';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens } from '../../../shared/lib/hensikt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';

type Skjemaer = components['schemas'];
export type Tilknytning = Skjemaer['TilknytningResponse'];
export type Aktivitetsliste = Skjemaer['AktivitetslisteResponse'];

export type Utfoert = Skjemaer['MarkerUtfoertRequest'];

const PER_SIDE = 20;

/** The entries that the reader may see, newest first, twenty at a time. */
export const aktiviteterQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...journalnoekler.aktiviteter(id), 'lest'],
    initialPageParam: 1,
    queryFn: ({ pageParam }): Promise<Aktivitetsliste> =>
      svar(
        api.GET('/api/utdanningslop/{id}/aktiviteter', {
          params: { path: { id }, query: { side: pageParam, antall: PER_SIDE } },
        }),
      ),
    getNextPageParam: ({ totalt }, pages) => (pages.length * PER_SIDE < totalt ? pages.length + 1 : undefined),
  });

/** Where an activity may have taken place. */
export const arenaerQuery = (id: string) =>
  queryOptions({
    queryKey: journalnoekler.arenaer(id),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/arenaer', { params: { path: { id } } })),
  });

const path = (id: string) => ({ params: { path: { id } } });

export const byttAnsvarlige = (id: string, body: Skjemaer['TilknytningRequest']): Promise<Tilknytning> =>
  svar(api.PUT('/api/tilknytninger/{id}', { ...path(id), body }));

export const leggInnPermisjon = (
  id: string,
  body: Skjemaer['PermisjonRequest'],
): Promise<Skjemaer['PermisjonResponse']> =>
  svar(api.POST('/api/utdanningslop/{id}/permisjoner', { ...path(id), body }));

export const endrePermisjon = (
  id: string,
  body: Skjemaer['PermisjonRequest'],
): Promise<Skjemaer['PermisjonResponse']> => svar(api.PUT('/api/permisjoner/{id}', { ...path(id), body }));

/** The leder marks something as done for the LIS: confirmed at once, and marked as such. */
export const merkUtfoert = (id: string, body: Utfoert, noekkel: string): Promise<Skjemaer['AktivitetResponse']> =>
  svar(
    api.POST('/api/utdanningslop/{id}/aktiviteter/marker-utfoert', {
      ...path(id),
      headers: idempotens(noekkel),
      body,
    }),
  );

export type Virksomhetstreff = Skjemaer['VirksomhetstreffResponse'];

/** Where the LIS may go, by name or organisasjonsnummer; nothing is asked before there are two characters. */
export const virksomhetstreffQuery = (sok: string) =>
  queryOptions({
    queryKey: ['virksomheter', 'oppslag', sok],
    enabled: sok.length >= 2,
    queryFn: ({ signal }) => svar(api.GET('/api/virksomheter/oppslag', { params: { query: { sok } }, signal })),
    // The names found stay until the next are here.
    placeholderData: keepPreviousData,
  });

export const flyttLis = (id: string, body: Skjemaer['FlyttingRequest']): Promise<Tilknytning> =>
  svar(api.POST('/api/utdanningslop/{id}/tilknytninger', { ...path(id), body }));

export const avsluttLop = (
  id: string,
  body: Skjemaer['AvsluttUtdanningslopRequest'],
): Promise<Skjemaer['UtdanningslopAvsluttetResponse']> =>
  svar(api.POST('/api/utdanningslop/{id}/avslutt', { ...path(id), body }));

/** What an act changes beyond the record: who works where. */
export function useEtterEndring(): <T>(answer: Promise<T>) => Promise<T> {
  const refresh = useOppfrisk();
  const client = useQueryClient();
  return async (answer) => {
    const done = await answer;
    refresh();
    void client.invalidateQueries({ queryKey: ['folk'] });
    return done;
  };
}
