import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Katalog } from '../../../../shared/lib/kataloger';
import { type Skjema, useSkjema } from '../../../../shared/lib/skjema';
import { type Filproeve, type ValgtFil, nesteFil } from '../../../../shared/ui/filimport/filproeve';
import { type Importrapport, useImporter, useProevekjoering } from '../../api/katalogimport';
import { IMPORTKODER, type Importverdier, importvalg, opplysninger, SOM_LEST, TOM_IMPORT } from './importverdier';
import { sjekkImport } from './sjekk-import';

export interface Importering {
  readonly skjema: Skjema<Importverdier, { versjonId: string }>;
  readonly fil: File | null;
  readonly velgFil: (fil: File) => void;
  readonly proeve: Filproeve<Importrapport>;
  /** The catalogue chosen; undefined for a new one, or none yet. */
  readonly katalog: Katalog | undefined;
  readonly nytt: () => void;
}

/** The choices of an import (kept as a draft), the file (which a browser cannot keep), and the dry run they give. */
export function useImportering(kataloger: readonly Katalog[]): Importering {
  const { t } = useTranslation('katalogimport');
  const [valgt, setValgt] = useState<ValgtFil | null>(null);
  const importer = useImporter();
  const skjema = useSkjema<Importverdier, { versjonId: string }>({
    utkast: 'katalogimport',
    start: TOM_IMPORT,
    koder: IMPORTKODER,
    sjekk: (verdier) => sjekkImport(t, verdier, kataloger, valgt !== null),
    send: (verdier) => {
      if (!valgt) throw new Error('No file is chosen');
      return importer(valgt.fil, opplysninger(verdier), importvalg(verdier));
    },
  });
  const { verdier } = skjema;
  const katalog = kataloger.find(({ kode }) => kode === verdier.katalog);
  const proeve = useProevekjoering(valgt, katalog?.kode ?? null, importvalg(verdier));
  const velgFil = (fil: File): void => {
    // After a reload the choices wait for their file; a corrected file keeps its columns, but not the rows left out.
    const kept = fil.name === verdier.filnavn;
    const lesevalg = kept ? verdier.lesevalg : SOM_LEST;
    skjema.sett({ filnavn: fil.name, lesevalg, utelatte: kept && !valgt ? verdier.utelatte : [] });
    skjema.skjemafeil.toem('fil');
    setValgt(nesteFil(fil, valgt));
  };
  const nytt = (): void => {
    setValgt(null);
    skjema.nytt();
  };
  return { skjema, fil: valgt?.fil ?? null, velgFil, proeve, katalog, nytt };
}
