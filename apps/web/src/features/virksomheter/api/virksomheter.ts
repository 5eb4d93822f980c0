import { useQueryClient } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';

type Skjemaer = components['schemas'];
export type Status = Skjemaer['VirksomhetsstatusResponse'];
export type Arena = Skjemaer['LaeringsarenaResponse'];
export type Avtale = Skjemaer['SamarbeidsavtaleResponse'];
export type NyVirksomhet = Skjemaer['NyVirksomhetRequest'];
export type Virksomhetsendring = Skjemaer['EndreVirksomhetRequest'];
export type Statusinn = Skjemaer['VirksomhetsstatusRequest'];
export type Arenainn = Skjemaer['LaeringsarenaRequest'];
export type Avtaleinn = Skjemaer['SamarbeidsavtaleRequest'];

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

export const useEndreVirksomhet = (id: string) =>
  useWrite((body: Virksomhetsendring) => svar(api.PUT('/api/virksomheter/{id}', { params: path(id), body })));

export const useIngenAnnenGodkjenner = (id: string) =>
  useWrite((verdi: boolean) =>
    svar(api.PUT('/api/virksomheter/{id}/ingen-annen-godkjenner', { params: path(id), body: { verdi } })),
  );

/** A new status row, or a change of the one with `statusId`. */
export const useLagreStatus = (virksomhetId: string, statusId: string | null) =>
  useWrite((body: Statusinn) =>
    statusId === null
      ? svar(api.POST('/api/virksomheter/{id}/statuser', { params: path(virksomhetId), body }))
      : svar(api.PUT('/api/statuser/{id}', { params: path(statusId), body })),
  );

export const useLagreArena = (virksomhetId: string, arena: Pick<Arena, 'id' | 'versjon'> | null) =>
  useWrite((inn: Arenainn) =>
    arena === null
      ? svar(api.POST('/api/virksomheter/{id}/arenaer', { params: path(virksomhetId), body: inn }))
      : svar(api.PUT('/api/arenaer/{id}', { params: path(arena.id), body: { ...inn, versjon: arena.versjon } })),
  );

export const useLagreAvtale = (virksomhetId: string, avtaleId: string | null) =>
  useWrite((body: Avtaleinn) =>
    avtaleId === null
      ? svar(api.POST('/api/virksomheter/{id}/avtaler', { params: path(virksomhetId), body }))
      : svar(api.PUT('/api/avtaler/{id}', { params: path(avtaleId), body })),
  );
