import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { filskjema } from '../../../shared/lib/filskjema';
import { idempotens } from '../../../shared/lib/hensikt';
import { type Filproeve, type ValgtFil, useFilproeve } from '../../../shared/ui/filimport/filproeve';

export type Oppsettrapport = components['schemas']['OppsettrapportResponse'];
export type Oppsettlinje = components['schemas']['OppsettlinjeResponse'];
export type Oppsettmerknad = components['schemas']['OppsettmerknadResponse'];
export type Oppsatt = components['schemas']['OppsattResponse'];
export type Oppsettlenke = components['schemas']['OppsettlenkeResponse'];

export const MAL = '/api/oppsett/mal.xlsx';

export interface Radsted {
  readonly ark: string;
  readonly rad: number;
}

const leftOut = (utelatte: readonly Radsted[]): string =>
  JSON.stringify(utelatte.map(({ ark, rad }) => ({ ark, rad })));

const fields = (fil: File, utelatte: readonly Radsted[]) => ({ fil: fil.name, utelatteRader: leftOut(utelatte) });

/** What the file would do, row by row. Nothing is written. */
export const useOppsettproeve = (valgt: ValgtFil | null, utelatte: readonly Radsted[]): Filproeve<Oppsettrapport> =>
  useFilproeve('oppsett', valgt, leftOut(utelatte), (fil, signal) =>
    svar(
      api.POST('/api/oppsett/forhaandsvisning', {
        ...{ body: fields(fil, utelatte), bodySerializer: filskjema(fil), signal },
      }),
    ),
  );

export const lagreOppsett = (
  fil: File,
  kontroll: string,
  utelatte: readonly Radsted[],
  noekkel: string,
): Promise<Oppsatt> =>
  svar(
    api.POST('/api/oppsett', {
      headers: idempotens(noekkel),
      body: { ...fields(fil, utelatte), kontroll },
      bodySerializer: filskjema(fil),
    }),
  );
