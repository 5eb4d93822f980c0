import type { components } from '@kp/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens } from '../../../shared/lib/hensikt';
import { journalnoekler } from '../../../shared/lib/journal';
import type { Tjenestefordeling } from '../../../shared/lib/tjenestetid';

type Skjema = components['schemas'];

export type NyFordelingInn = Skjema['NyTjenestefordelingRequest'];
export type FordelingInn = Omit<NyFordelingInn, 'retter'>;
export type Fordelingsproeve = Skjema['FordelingsproeveResponse'];

/** A new division, or with `retter` one in the place of what is attested. */
export const registrerFordeling = (lopId: string, body: NyFordelingInn, noekkel: string): Promise<Tjenestefordeling> =>
  svar(
    api.POST('/api/utdanningslop/{id}/tjenestefordelinger', {
      params: { path: { id: lopId } },
      headers: idempotens(noekkel),
      body,
    }),
  );

export const endreFordeling = (id: string, versjon: number, body: FordelingInn): Promise<Tjenestefordeling> =>
  svar(api.PUT('/api/tjenestefordelinger/{id}', { params: { path: { id } }, body: { ...body, versjon } }));

export const slettFordeling = (id: string, versjon: number): Promise<unknown> =>
  svar(api.DELETE('/api/tjenestefordelinger/{id}', { params: { path: { id }, query: { versjon } } }));

/** Writes nothing: what each post would count with. */
export const proevFordelingQuery = (lopId: string, fordelingId: string | null, body: FordelingInn | null) =>
  queryOptions({
    queryKey: [...journalnoekler.tjenestetid(lopId), 'fordeling', fordelingId, body],
    queryFn: (): Promise<Fordelingsproeve | null> =>
      body === null
        ? Promise.resolve(null)
        : svar(
            api.POST('/api/utdanningslop/{id}/tjenestefordelinger/proev', {
              params: { path: { id: lopId } },
              body: { ...body, ...(fordelingId !== null && { fordelingId }) },
            }),
          ),
    placeholderData: keepPreviousData,
    retry: false,
  });
