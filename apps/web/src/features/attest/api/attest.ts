import type { components } from '@kp/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api, svar } from '../../../shared/lib/api';

export type Periodeattest = components['schemas']['PeriodeattestResponse'];

export const attestQuery = (periodeId: string) =>
  queryOptions({
    queryKey: ['journal', 'attest', periodeId],
    queryFn: ({ signal }) =>
      svar(api.GET('/api/tjenesteperioder/{id}/attest', { params: { path: { id: periodeId } }, signal })),
  });

/** An ordinary link, so that the browser saves it. */
export const pdfadresse = (periodeId: string): string => `/api/tjenesteperioder/${periodeId}/attest.pdf`;

export type Attestkontroll = components['schemas']['AttestkontrollResponse'];

/** Whether a paper is genuine, by the code on it; asked without logging in. */
export const attestkontrollQuery = (kode: string) =>
  queryOptions({
    queryKey: ['attestkontroll', kode],
    queryFn: ({ signal }) => svar(api.GET('/api/attestkontroll/{kode}', { params: { path: { kode } }, signal })),
    retry: false,
  });
