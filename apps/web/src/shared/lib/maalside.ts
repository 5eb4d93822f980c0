import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from './api';
import type { Vilkaar } from './avgjoerelse';
import { idempotens, ifMatch } from './hensikt';
import { journalnoekler } from './journal';

type Skjema = components['schemas'];
export type Maalside = Skjema['MaalSideResponse'];
export type Innhentet = Skjema['InnhentAnbefalingRequest'];
export type GodkjentTidligere = Skjema['GodkjennTidligereRequest'];

/** The whole basis of one goal, as the reader may see it. */
export const maalsideQuery = (id: string) =>
  queryOptions({
    queryKey: journalnoekler.maal(id),
    queryFn: () => svar(api.GET('/api/maal/{id}', { params: { path: { id } } })),
  });

const headers = (id: string, { versjon, noekkel }: Vilkaar) => ({
  params: { path: { id } },
  headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
});

const words = (kommentar: string): { kommentar?: string } => (kommentar === '' ? {} : { kommentar });

export const anbefalMaal = (
  id: string,
  utfall: 'ANBEFALT' | 'IKKE_ENNAA',
  kommentar: string,
  vilkaar: Vilkaar,
): Promise<Maalside> =>
  svar(api.POST('/api/maal/{id}/anbefal', { ...headers(id, vilkaar), body: { utfall, ...words(kommentar) } }));

export const godkjennMaal = (id: string, kommentar: string, vilkaar: Vilkaar): Promise<Maalside> =>
  svar(api.POST('/api/maal/{id}/godkjenn', { ...headers(id, vilkaar), body: words(kommentar) }));

export const returnerMaal = (id: string, begrunnelse: string, vilkaar: Vilkaar): Promise<Maalside> =>
  svar(api.POST('/api/maal/{id}/returner', { ...headers(id, vilkaar), body: { begrunnelse } }));

export const trekkGodkjenning = (id: string, begrunnelse: string, vilkaar: Vilkaar): Promise<Maalside> =>
  svar(api.POST('/api/maal/{id}/trekk-godkjenning', { ...headers(id, vilkaar), body: { begrunnelse } }));

export const godkjennTidligere = (id: string, body: GodkjentTidligere, vilkaar: Vilkaar): Promise<Maalside> =>
  svar(api.POST('/api/maal/{id}/godkjenn-tidligere', { ...headers(id, vilkaar), body }));

export const innhentAnbefaling = (id: string, body: Innhentet, vilkaar: Vilkaar): Promise<Maalside> =>
  svar(api.POST('/api/maal/{id}/innhent-anbefaling', { ...headers(id, vilkaar), body }));
