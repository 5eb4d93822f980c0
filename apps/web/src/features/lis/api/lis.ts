import type { components } from '@kp/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';

type Skjemaer = components['schemas'];
export type Tilknytning = Skjemaer['TilknytningResponse'];
export type Aktivitetsliste = Skjemaer['AktivitetslisteResponse'];

/** The twenty latest entries that the reader may see. */
export const sisteAktiviteterQuery = (id: string) =>
  queryOptions({
    queryKey: [...journalnoekler.aktiviteter(id), 'siste'],
    queryFn: (): Promise<Aktivitetsliste> =>
      svar(
        api.GET('/api/utdanningslop/{id}/aktiviteter', { params: { path: { id }, query: { side: 1, antall: 20 } } }),
      ),
  });

const path = (id: string) => ({ params: { path: { id } } });

export const byttAnsvarlige = (id: string, body: Skjemaer['TilknytningRequest']): Promise<Tilknytning> =>
  svar(api.PUT('/api/tilknytninger/{id}', { ...path(id), body }));

export const leggInnPermisjon = (
  id: string,
  body: Skjemaer['PermisjonRequest'],
): Promise<Skjemaer['PermisjonResponse']> =>
  svar(api.POST('/api/utdanningslop/{id}/permisjoner', { ...path(id), body }));

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
