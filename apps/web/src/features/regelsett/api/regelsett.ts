import type { components } from '@kp/api-client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, ifMatch, useHensikt } from '../../../shared/lib/hensikt';

type Skjema = components['schemas'];
export type Regelsett = Skjema['RegelsettResponse'];
export type Regelverdi = Skjema['RegelverdiResponse'];
export type Konsekvenser = Skjema['RegelsettkonsekvenserResponse'];
export type Endring = Skjema['EndreRegelsettRequest'];
export type Regelsettkode = Regelsett['kode'];

const NOEKKEL = ['regelsett'] as const;

export const regelsettQuery = queryOptions({
  queryKey: [...NOEKKEL, 'publisert'],
  queryFn: ({ signal }) => svar(api.GET('/api/regelsett', { signal })),
});

export const utkastQuery = queryOptions({
  queryKey: [...NOEKKEL, 'utkast'],
  queryFn: ({ signal }) => svar(api.GET('/api/regelsett/utkast', { signal })),
});

/** Asked anew for each edition of the draft. */
export const konsekvenserQuery = (id: string, versjon: number) =>
  queryOptions({
    queryKey: [...NOEKKEL, id, 'konsekvenser', versjon],
    queryFn: ({ signal }): Promise<Konsekvenser> =>
      svar(api.GET('/api/regelsett/{id}/konsekvenser', { params: { path: { id } }, signal })),
  });

function useFrisk(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: NOEKKEL });
    await client.invalidateQueries({ queryKey: ['kalkulator'] });
  };
}

export function useNyttUtkast() {
  const refresh = useFrisk();
  return async (kode: Regelsettkode, gyldigFra: string): Promise<Regelsett> => {
    const made = await svar(api.POST('/api/regelsett', { body: { kode, gyldigFra } }));
    await refresh();
    return made;
  };
}

export function useEndreUtkast(id: string) {
  const refresh = useFrisk();
  return async (body: Endring): Promise<Regelsett> => {
    const changed = await svar(api.PUT('/api/regelsett/{id}', { params: { path: { id } }, body }));
    // Not waited for: the form lets go of its draft before it is drawn anew from what was saved.
    void refresh();
    return changed;
  };
}

/** Signed: one key for one press, also when it is tried again. */
export function usePubliser({ id, versjon }: Pick<Regelsett, 'id' | 'versjon'>) {
  const refresh = useFrisk();
  const hensikt = useHensikt();
  return useMutation({
    mutationFn: () =>
      svar(
        api.POST('/api/regelsett/{id}/publiser', {
          params: { path: { id } },
          headers: { ...idempotens(hensikt.noekkel()), ...ifMatch(versjon) },
        }),
      ),
    onSuccess: async () => {
      hensikt.ferdig();
      await refresh();
    },
  });
}
