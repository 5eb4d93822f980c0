import { useQuery } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { filskjema } from '../../../shared/lib/filskjema';
import { idempotens } from '../../../shared/lib/hensikt';

export type Importrapport = components['schemas']['PeriodeimportResponse'];
export type Importlinje = components['schemas']['ImportlinjeResponse'];
export type Importert = components['schemas']['PerioderImportertResponse'];

export const MAL = '/api/tjenestetid/importmal.xlsx';

/** A chosen file; the number tells one choice from the next, also of a file with the same name. */
export interface ValgtFil {
  readonly fil: File;
  readonly nr: number;
}

/** What the file would do, row by row. Nothing is written. */
export function usePeriodeproeve(lopId: string, valgt: ValgtFil | null) {
  return useQuery({
    queryKey: ['periodeimport', lopId, valgt?.nr ?? 0],
    enabled: valgt !== null,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    queryFn: ({ signal }) => {
      if (!valgt) throw new Error('No file is chosen');
      return svar(
        api.POST('/api/utdanningslop/{id}/tjenesteperioder/import/forhaandsvisning', {
          params: { path: { id: lopId } },
          body: { fil: valgt.fil.name },
          bodySerializer: filskjema(valgt.fil),
          signal,
        }),
      );
    },
  });
}

export const importerPerioder = (lopId: string, fil: File, noekkel: string): Promise<Importert> =>
  svar(
    api.POST('/api/utdanningslop/{id}/tjenesteperioder/import', {
      params: { path: { id: lopId } },
      headers: idempotens(noekkel),
      body: { fil: fil.name },
      bodySerializer: filskjema(fil),
    }),
  );
