import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { filskjema } from '../../../shared/lib/filskjema';
import { idempotens } from '../../../shared/lib/hensikt';
import { type Filproeve, type ValgtFil, useFilproeve } from '../../../shared/ui/filimport/filproeve';

export type Importrapport = components['schemas']['PeriodeimportResponse'];
export type Importlinje = components['schemas']['ImportlinjeResponse'];
export type Importert = components['schemas']['PerioderImportertResponse'];

export const MAL = '/api/tjenestetid/importmal.xlsx';

/** What the file would do, row by row. Nothing is written. */
export const usePeriodeproeve = (lopId: string, valgt: ValgtFil | null): Filproeve<Importrapport> =>
  useFilproeve('periodeimport', valgt, lopId, (fil, signal) =>
    svar(
      api.POST('/api/utdanningslop/{id}/tjenesteperioder/import/forhaandsvisning', {
        params: { path: { id: lopId } },
        body: { fil: fil.name },
        bodySerializer: filskjema(fil),
        signal,
      }),
    ),
  );

export const importerPerioder = (lopId: string, fil: File, noekkel: string): Promise<Importert> =>
  svar(
    api.POST('/api/utdanningslop/{id}/tjenesteperioder/import', {
      params: { path: { id: lopId } },
      headers: idempotens(noekkel),
      body: { fil: fil.name },
      bodySerializer: filskjema(fil),
    }),
  );
