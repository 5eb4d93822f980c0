import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, useEngangsnoekkel } from '../../../shared/lib/hensikt';

export { type Folk, type Folkerad, folkQuery } from '../../../shared/lib/folk';

type Skjemaer = components['schemas'];
export type Folkerolle = Skjemaer['FolkerolleResponse'];
export type NyPerson = Skjemaer['NyPersonRequest'];
export type NyNasjonalRolle = Skjemaer['NyNasjonalRolleRequest'];
export type PersonLagtTil = Skjemaer['PersonLagtTilResponse'];
export type Konsekvenser = Skjemaer['RollekonsekvenserResponse'];
export type NyLenke = Skjemaer['NyLenkeResponse'];

/** After any change: the lists, and one's own roles, which may be among them. */
function useRefresh(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['folk'] }),
      client.invalidateQueries({ queryKey: ['meg'] }),
      client.invalidateQueries({ queryKey: ['utdanningslop'] }),
    ]);
}

export function useLeggTilPerson(virksomhetId: string): (person: NyPerson) => Promise<PersonLagtTil> {
  const refresh = useRefresh();
  const noekkel = useEngangsnoekkel();
  return async (body) => {
    const headers = idempotens(noekkel(JSON.stringify(body)));
    const added = await svar(
      api.POST('/api/virksomheter/{id}/personer', { params: { path: { id: virksomhetId } }, headers, body }),
    );
    void refresh();
    return added;
  };
}

export function useLeggTilNasjonal(): (person: NyNasjonalRolle) => Promise<PersonLagtTil> {
  const refresh = useRefresh();
  const noekkel = useEngangsnoekkel();
  return async (body) => {
    const headers = idempotens(noekkel(JSON.stringify(body)));
    const added = await svar(api.POST('/api/nasjonale-roller', { headers, body }));
    void refresh();
    return added;
  };
}

/** A new link for someone who has not chosen a password, or has asked for a new one. */
export const useNyLenke = (personId: string) =>
  useMutation({
    mutationFn: () => svar(api.POST('/api/personer/{id}/ny-lenke', { params: { path: { id: personId } } })),
  });

/** What ending the role would move. Kept as it was when the page opened: the preview must not change under the receipt. */
export const konsekvenserQuery = (rolleId: string) =>
  queryOptions({
    queryKey: ['rollekonsekvenser', rolleId],
    queryFn: ({ signal }) =>
      svar(api.GET('/api/roller/{id}/konsekvenser', { params: { path: { id: rolleId } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Ends a role at once. */
export function useAvsluttRolle(rolleId: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => svar(api.POST('/api/roller/{id}/avslutt', { params: { path: { id: rolleId } } })),
    onSuccess: () => void refresh(),
  });
}
