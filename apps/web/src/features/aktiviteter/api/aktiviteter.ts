import type { components } from '@kp/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';
import { journalnoekler } from '../../../shared/lib/journal';
import type { Aktivitetsfilter } from './filter';

type Skjema = components['schemas'];

export type Aktivitet = Skjema['AktivitetResponse'];
export type AktivitetInn = Skjema['AktivitetRequest'];
export type AktivitetLagret = Skjema['AktivitetLagretResponse'];
export type Aktivitetsliste = Skjema['AktivitetslisteResponse'];
export type SendteAktiviteter = Skjema['SendtSamletResponse'];
export type Tellerad = Skjema['TelleradRequest'];
export type Maaltall = Skjema['MaaltallResponse'];
export type Bekrefter = Skjema['BekrefterResponse'];
export type Arena = Skjema['LopsarenaResponse'];

/** What a decision needs: the version on the screen and the key of the intention. */
export interface Vilkaar {
  readonly id: string;
  readonly versjon: number;
  readonly noekkel: string;
}

export const PER_SIDE = 25;

export const aktiviteterQuery = (lopId: string, { side = 1, ...filter }: Aktivitetsfilter) =>
  queryOptions({
    queryKey: [...journalnoekler.aktiviteter(lopId), { side, ...filter }],
    queryFn: () =>
      svar(
        api.GET('/api/utdanningslop/{id}/aktiviteter', {
          params: { path: { id: lopId }, query: { side, antall: PER_SIDE, ...filter } },
        }),
      ),
    // The old page stays while the next is fetched.
    placeholderData: keepPreviousData,
  });

const NEWEST = 20;

/** The newest ones: what the form takes its defaults from. */
export const nyligeQuery = (lopId: string) =>
  queryOptions({
    queryKey: [...journalnoekler.aktiviteter(lopId), 'nylige'],
    queryFn: () =>
      svar(
        api.GET('/api/utdanningslop/{id}/aktiviteter', {
          params: { path: { id: lopId }, query: { side: 1, antall: NEWEST } },
        }),
      ),
  });

export const aktivitetQuery = (id: string) =>
  queryOptions({ queryKey: journalnoekler.aktivitet(id), queryFn: () => hentAktivitet(id) });

export const hentAktivitet = (id: string): Promise<Aktivitet> =>
  svar(api.GET('/api/aktiviteter/{id}', { params: { path: { id } } }));

export const bekreftereQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.bekreftere(lopId),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/bekreftere', { params: { path: { id: lopId } } })),
  });

/** Where an activity may have taken place. */
export const arenaerQuery = (lopId: string) =>
  queryOptions({
    queryKey: journalnoekler.arenaer(lopId),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/arenaer', { params: { path: { id: lopId } } })),
  });

/** Goals the words may be about; what was asked before is given up when the words change. */
export const maalforslagQuery = (lopId: string, type: Aktivitet['type'], tekst: string) =>
  queryOptions({
    queryKey: ['maalforslag', lopId, type, tekst],
    queryFn: ({ signal }) =>
      svar(
        api.POST('/api/utdanningslop/{id}/maalforslag', {
          params: { path: { id: lopId } },
          body: { type, tekst },
          signal,
        }),
      ),
    // The words are kept no longer than they are shown.
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });

/** `noekkel` is the same when the same saving is asked for again. */
export const opprettAktivitet = (lopId: string, body: AktivitetInn, noekkel: string): Promise<AktivitetLagret> =>
  svar(
    api.POST('/api/utdanningslop/{id}/aktiviteter', {
      params: { path: { id: lopId } },
      headers: idempotens(noekkel),
      body,
    }),
  );

export const endreAktivitet = (id: string, versjon: number, body: AktivitetInn): Promise<AktivitetLagret> =>
  svar(api.PUT('/api/aktiviteter/{id}', { params: { path: { id } }, body: { ...body, versjon } }));

export const slettAktivitet = (id: string, versjon: number): Promise<unknown> =>
  svar(api.DELETE('/api/aktiviteter/{id}', { params: { path: { id }, query: { versjon } } }));

const vilkaar = ({ id, versjon, noekkel }: Vilkaar) => ({
  params: { path: { id } },
  headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
});

export const sendAktivitet = (vilkaaret: Vilkaar, bedtBrukerId: string): Promise<Aktivitet> =>
  svar(api.POST('/api/aktiviteter/{id}/send', { ...vilkaar(vilkaaret), body: { bedtBrukerId } }));

/** All of them, or none. */
export const sendSamlet = (
  aktiviteter: Skjema['UtkastvalgRequest'][],
  bedtBrukerId: string,
  noekkel: string,
): Promise<SendteAktiviteter> =>
  svar(api.POST('/api/aktiviteter/send-samlet', { headers: idempotens(noekkel), body: { aktiviteter, bedtBrukerId } }));

/** What the catalogue's numbers become when this has been confirmed. */
export const tellingQuery = (lopId: string, rader: Tellerad[]) =>
  queryOptions({
    queryKey: [...journalnoekler.lop(lopId), 'telling', rader],
    queryFn: ({ signal }) =>
      svar(
        api.POST('/api/utdanningslop/{id}/aktiviteter/telling', {
          params: { path: { id: lopId } },
          body: { rader },
          signal,
        }),
      ),
    // The old figures stay while the new ones are fetched.
    placeholderData: keepPreviousData,
    enabled: rader.length > 0,
  });

export const kallAktivitetTilbake = (vilkaaret: Vilkaar): Promise<Aktivitet> =>
  svar(api.POST('/api/aktiviteter/{id}/kall-tilbake', vilkaar(vilkaaret)));
