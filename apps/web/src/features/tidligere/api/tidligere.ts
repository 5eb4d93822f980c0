import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import type { Vilkaar } from '../../../shared/lib/avgjoerelse';
import { filskjema } from '../../../shared/lib/filskjema';
import { idempotens, ifMatch } from '../../../shared/lib/hensikt';
import type { Tidligere } from '../../../shared/lib/tidligere';

export type Meldkropp = components['schemas']['MeldTidligereRequest'];
export type Avgjoerkropp = components['schemas']['AvgjoerTidligereRequest'];
export type Fillinje = components['schemas']['TidligerelinjeResponse'];

export const MAL = '/api/tidligere-godkjenninger/mal.xlsx';

const vilkaarene = ({ versjon, noekkel }: Vilkaar) => ({ ...idempotens(noekkel), ...ifMatch(versjon) });

export const meldTidligere = (lopId: string, body: Meldkropp, noekkel: string): Promise<Tidligere> =>
  svar(
    api.POST('/api/utdanningslop/{id}/tidligere-godkjenninger', {
      params: { path: { id: lopId } },
      headers: idempotens(noekkel),
      body,
    }),
  );

export const sendTidligere = (id: string, body: Meldkropp, vilkaar: Vilkaar): Promise<Tidligere> =>
  svar(
    api.POST('/api/tidligere-godkjenninger/{id}/send', {
      params: { path: { id } },
      headers: vilkaarene(vilkaar),
      body,
    }),
  );

export const kallTilbakeTidligere = (id: string, vilkaar: Vilkaar): Promise<Tidligere> =>
  svar(
    api.POST('/api/tidligere-godkjenninger/{id}/kall-tilbake', {
      params: { path: { id } },
      headers: vilkaarene(vilkaar),
    }),
  );

export const avgjoerTidligere = (id: string, body: Avgjoerkropp, vilkaar: Vilkaar): Promise<Tidligere> =>
  svar(
    api.POST('/api/tidligere-godkjenninger/{id}/avgjoer', {
      params: { path: { id } },
      headers: vilkaarene(vilkaar),
      body,
    }),
  );

/** What the file would report, row by row. Nothing is written. */
export const proevFil = async (lopId: string, fil: File, signal: AbortSignal): Promise<readonly Fillinje[]> => {
  const { linjer } = await svar(
    api.POST('/api/utdanningslop/{id}/tidligere-godkjenninger/fil', {
      params: { path: { id: lopId } },
      body: { fil: fil.name },
      bodySerializer: filskjema(fil),
      signal,
    }),
  );
  return linjer;
};
