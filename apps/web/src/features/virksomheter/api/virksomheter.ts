import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { ifMatch } from '../../../shared/lib/hensikt';

type Skjemaer = components['schemas'];
export type Status = Skjemaer['VirksomhetsstatusResponse'];
export type Arena = Skjemaer['LaeringsarenaResponse'];
export type Avtale = Skjemaer['SamarbeidsavtaleResponse'];
export type NyVirksomhet = Skjemaer['NyVirksomhetRequest'];
export type Virksomhetsendring = Skjemaer['EndreVirksomhetRequest'];
export type Telling = Skjemaer['TellingResponse'];
export type Statusinn = Skjemaer['VirksomhetsstatusRequest'];
export type Arenainn = Skjemaer['LaeringsarenaRequest'];
export type Avtaleinn = Skjemaer['SamarbeidsavtaleRequest'];

/** A row as it stood on the screen: a save on top of anything else is refused. */
type Rad = Readonly<{ id: string; versjon: number }>;

const path = (id: string) => ({ path: { id } });

/** What was written is fetched anew wherever it is shown, before the receipt comes up. */
function useWrite<I, R>(write: (inn: I) => Promise<R>): (inn: I) => Promise<R> {
  const client = useQueryClient();
  return async (inn) => {
    const answer = await write(inn);
    await client.invalidateQueries({ queryKey: ['virksomheter'] });
    return answer;
  };
}

export const useNyVirksomhet = () => useWrite((body: NyVirksomhet) => svar(api.POST('/api/virksomheter', { body })));

const paa = ({ id, versjon }: Rad) => ({ params: path(id), headers: ifMatch(versjon) });

export const useEndreVirksomhet = (virksomhet: Rad) =>
  useWrite((body: Virksomhetsendring) => svar(api.PUT('/api/virksomheter/{id}', { ...paa(virksomhet), body })));

export const useIngenAnnenGodkjenner = (virksomhet: Rad) =>
  useWrite((verdi: boolean) =>
    svar(api.PUT('/api/virksomheter/{id}/ingen-annen-godkjenner', { ...paa(virksomhet), body: { verdi } })),
  );

/** A new status row, or a change of the one that is given. */
export const useLagreStatus = (virksomhetId: string, status: Rad | null) =>
  useWrite((body: Statusinn) =>
    status === null
      ? svar(api.POST('/api/virksomheter/{id}/statuser', { params: path(virksomhetId), body }))
      : svar(api.PUT('/api/statuser/{id}', { ...paa(status), body })),
  );

/** What a row would mean; nothing is saved, and what the server refuses is told on saving. */
export const tellingQuery = (body: Statusinn) =>
  queryOptions({
    queryKey: ['statustelling', body],
    queryFn: ({ signal }) => svar(api.POST('/api/statuser/forhaandsvisning', { body, signal })),
    retry: false,
    staleTime: Infinity,
  });

export const useLagreArena = (virksomhetId: string, arena: Rad | null) =>
  useWrite((body: Arenainn) =>
    arena === null
      ? svar(api.POST('/api/virksomheter/{id}/arenaer', { params: path(virksomhetId), body }))
      : svar(api.PUT('/api/arenaer/{id}', { ...paa(arena), body })),
  );

export const useLagreAvtale = (virksomhetId: string, avtale: Rad | null) =>
  useWrite((body: Avtaleinn) =>
    avtale === null
      ? svar(api.POST('/api/virksomheter/{id}/avtaler', { params: path(virksomhetId), body }))
      : svar(api.PUT('/api/avtaler/{id}', { ...paa(avtale), body })),
  );
