import { queryOptions } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from './api';
import { iDag } from './dato';

export type Katalog = components['schemas']['KatalogResponse'];
export type Versjonslinje = components['schemas']['KatalogversjonLinjeResponse'];
export type Katalogversjon = components['schemas']['KatalogversjonResponse'];
export type KatalogMaal = components['schemas']['KatalogMaalResponse'];

/** The catalogues with their versions, newest first; drafts only for Helsedirektoratet. */
export const katalogerQuery = queryOptions({
  queryKey: ['kataloger'],
  queryFn: ({ signal }) => svar(api.GET('/api/kataloger', { signal })),
});

export const katalogversjonQuery = (id: string) =>
  queryOptions({
    queryKey: ['katalogversjoner', id],
    queryFn: ({ signal }) => svar(api.GET('/api/katalogversjoner/{id}', { params: { path: { id } }, signal })),
  });

/** The version new målplaner are made from today; undefined when none is published and valid yet. */
export const gjeldendeVersjon = (katalog: Katalog, today = iDag()): Versjonslinje | undefined =>
  katalog.versjoner.find(({ status, gyldigFra }) => status === 'PUBLISERT' && gyldigFra <= today);

/** In the order of the catalogue. */
export function etterKategori(maal: readonly KatalogMaal[]): ReadonlyMap<string, readonly KatalogMaal[]> {
  const grupper = new Map<string, KatalogMaal[]>();
  for (const one of maal) grupper.set(one.kategori, [...(grupper.get(one.kategori) ?? []), one]);
  return grupper;
}
