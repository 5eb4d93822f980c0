import { useQueryClient } from '@tanstack/react-query';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { filskjema } from '../../../shared/lib/filskjema';
import type { Katalog } from '../../../shared/lib/kataloger';
import { type Filproeve, type ValgtFil, useFilproeve } from '../../../shared/ui/filimport/filproeve';

export type Importrapport = components['schemas']['ImportrapportResponse'];
export type Radfeil = components['schemas']['RadfeilResponse'];

/** In the order the report and the columns are shown. */
export const KATALOGFELT = [
  'kode',
  'tittel',
  'maaltekst',
  'kategori',
  'utdypendeTekst',
  'aktiviteter',
  'vurderingsformer',
  'stedForGodkjenning',
  'gyldigFra',
  'gyldigTil',
  'erstatter',
] as const;
export type Katalogfelt = (typeof KATALOGFELT)[number];

/** How to read the file, where the guesses were wrong. */
export interface Lesevalg {
  readonly kolonner: Partial<Record<Katalogfelt, number | null>>;
  readonly ark: string | null;
  readonly overskriftsrad: number | null;
}

export interface Importvalg extends Lesevalg {
  readonly utelatteRader: readonly number[];
}

export interface Katalogopplysninger {
  readonly katalogKode: string;
  readonly navn: string;
  readonly spesialitet: Katalog['spesialitet'];
  readonly gyldigFra: string;
  readonly eksempel: boolean;
}

const fields = (fil: File, { kolonner, ark, overskriftsrad, utelatteRader }: Importvalg) => ({
  fil: fil.name,
  ...(Object.keys(kolonner).length > 0 ? { kolonner: JSON.stringify(kolonner) } : {}),
  ...(ark === null ? {} : { ark }),
  ...(overskriftsrad === null ? {} : { overskriftsrad: String(overskriftsrad) }),
  ...(utelatteRader.length > 0 ? { utelatteRader: JSON.stringify(utelatteRader) } : {}),
});

/** What the file would change. Nothing is written. */
export const useProevekjoering = (
  valgt: ValgtFil | null,
  katalogKode: string | null,
  valg: Importvalg,
): Filproeve<Importrapport> =>
  useFilproeve('katalogimport', valgt, { katalogKode, valg }, (fil, signal) => {
    const body = { ...fields(fil, valg), ...(katalogKode === null ? {} : { katalogKode }) };
    return svar(api.POST('/api/kataloger/import/forhaandsvisning', { body, bodySerializer: filskjema(fil), signal }));
  });

/** Writes a draft version. */
export function useImporter() {
  const client = useQueryClient();
  return async (fil: File, { eksempel, ...opplysninger }: Katalogopplysninger, valg: Importvalg) => {
    const body = { ...fields(fil, valg), ...opplysninger, eksempel: eksempel ? ('true' as const) : ('false' as const) };
    const made = await svar(api.POST('/api/kataloger/import', { body, bodySerializer: filskjema(fil) }));
    await client.invalidateQueries({ queryKey: ['kataloger'] });
    return made;
  };
}
