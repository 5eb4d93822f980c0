import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@kp/api-client';
import { api, svar } from '../../../shared/lib/api';
import { filskjema } from '../../../shared/lib/filskjema';
import type { Katalog } from '../../../shared/lib/kataloger';

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

/** A chosen file; the number tells one choice from the next, also of a file with the same name. */
export interface ValgtFil {
  readonly fil: File;
  readonly nr: number;
}

export interface Proevekjoering {
  /** The last report of this file; stays while it is read anew and when that fails. */
  readonly rapport: Importrapport | null;
  readonly leser: boolean;
  readonly feil: unknown;
  readonly igjen: () => void;
}

/** What the file would change; asked anew whenever a choice changes. Nothing is written. */
export function useProevekjoering(
  valgt: ValgtFil | null,
  katalogKode: string | null,
  valg: Importvalg,
): Proevekjoering {
  const [last, setLast] = useState<{ nr: number; rapport: Importrapport } | null>(null);
  const query = useQuery({
    queryKey: ['katalogimport', valgt?.nr ?? 0, katalogKode, valg],
    enabled: valgt !== null,
    staleTime: Infinity,
    gcTime: 0,
    queryFn: ({ signal }) => {
      if (!valgt) throw new Error('No file is chosen');
      const body = { ...fields(valgt.fil, valg), ...(katalogKode === null ? {} : { katalogKode }) };
      return svar(
        api.POST('/api/kataloger/import/forhaandsvisning', { body, bodySerializer: filskjema(valgt.fil), signal }),
      );
    },
  });
  if (valgt && query.data && query.data !== last?.rapport) setLast({ nr: valgt.nr, rapport: query.data });
  return {
    rapport: valgt && last?.nr === valgt.nr ? last.rapport : null,
    leser: query.isFetching,
    feil: query.error,
    igjen: () => void query.refetch(),
  };
}

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
