import type { components } from '@kp/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';
import { journalnoekler } from '../../../shared/lib/journal';

type Skjema = components['schemas'];

export type PeriodeInn = Omit<NyPeriode, 'avslutt'>;
export type Avslutning = Skjema['AvsluttPeriodeRequest'];
export type PeriodeLagret = Skjema['TjenesteperiodeLagretResponse'];
export type Periodeproeve = Skjema['TjenesteproveResponse'];
export type Endringer = Skjema['HvaOmRequest'];
export type HvaOm = Skjema['HvaOmResponse'];
export type Variant = Skjema['TjenestevariantResponse'];

/** What is sent of a new period: with it the posts that end the day before. */
export type NyPeriode = Skjema['RegistrerTjenesteperiodeRequest'];

export const registrerPeriode = (lopId: string, body: NyPeriode, noekkel: string): Promise<PeriodeLagret> =>
  svar(
    api.POST('/api/utdanningslop/{id}/tjenesteperioder', {
      params: { path: { id: lopId } },
      headers: idempotens(noekkel),
      body,
    }),
  );

export const endrePeriode = (id: string, versjon: number, body: PeriodeInn): Promise<PeriodeLagret> =>
  svar(api.PUT('/api/tjenesteperioder/{id}', { params: { path: { id } }, body: { ...body, versjon } }));

export const slettPeriode = (id: string, versjon: number): Promise<unknown> =>
  svar(api.DELETE('/api/tjenesteperioder/{id}', { params: { path: { id }, query: { versjon } } }));

interface Rettelse {
  readonly id: string;
  readonly versjon: number;
  readonly noekkel: string;
  readonly begrunnelse: string;
}

/** A new version of what is attested; it counts when the leder has attested it. */
export const rettPeriode = async (
  { id, versjon, noekkel, begrunnelse }: Rettelse,
  body: PeriodeInn,
): Promise<PeriodeLagret> => {
  const periode = await svar(
    api.POST('/api/tjenesteperioder/{id}/rett', {
      params: { path: { id } },
      headers: { ...idempotens(noekkel), ...ifMatch(versjon) },
      body: { ...body, begrunnelse },
    }),
  );
  return { periode, funn: [] };
};

export const settAutorisert = (lopId: string, autorisert: string | null): Promise<unknown> =>
  svar(api.PUT('/api/utdanningslop/{id}/autorisasjon', { params: { path: { id: lopId } }, body: { autorisert } }));

/** Periods that end, half-years and the forecast, as a file for a calendar program. */
export const kalenderadresse = (lopId: string, spraak: string): string =>
  `/api/utdanningslop/${lopId}/tjenestetid/kalender.ics?spraak=${spraak}`;

/** Writes nothing: what the period being typed would count, and what is odd about it. */
export const proevQuery = (lopId: string, periodeId: string | null, body: NyPeriode | null) =>
  queryOptions({
    queryKey: [...journalnoekler.tjenestetid(lopId), 'proev', periodeId, body],
    queryFn: (): Promise<Periodeproeve | null> =>
      body === null
        ? Promise.resolve(null)
        : svar(
            api.POST('/api/utdanningslop/{id}/tjenestetid/proev', {
              params: { path: { id: lopId } },
              body: { ...body, ...(periodeId !== null && { periodeId }) },
            }),
          ),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Writes nothing: the forecast with and without the changes. */
export const hvaOmQuery = (lopId: string, endringer: Endringer) =>
  queryOptions({
    queryKey: [...journalnoekler.tjenestetid(lopId), 'hva-om', endringer],
    queryFn: (): Promise<HvaOm> =>
      svar(
        api.POST('/api/utdanningslop/{id}/tjenestetid/hva-om', { params: { path: { id: lopId } }, body: endringer }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const variantnoekkel = (lopId: string) => [...journalnoekler.tjenestetid(lopId), 'varianter'] as const;

/** The what-ifs the LIS has kept; nobody else sees them. */
export const varianterQuery = (lopId: string) =>
  queryOptions({
    queryKey: variantnoekkel(lopId),
    queryFn: () => svar(api.GET('/api/utdanningslop/{id}/tjenestevarianter', { params: { path: { id: lopId } } })),
  });

export const lagreVariant = (lopId: string, navn: string, endringer: Endringer): Promise<Variant> =>
  svar(
    api.POST('/api/utdanningslop/{id}/tjenestevarianter', {
      params: { path: { id: lopId } },
      body: { navn, endringer },
    }),
  );

export const slettVariant = (id: string): Promise<unknown> =>
  svar(api.DELETE('/api/tjenestevarianter/{id}', { params: { path: { id } } }));

/** Every rule set in force, each figure with its source. */
export const regelsettQuery = queryOptions({
  queryKey: ['regelsett'],
  queryFn: () => svar(api.GET('/api/regelsett')),
});
