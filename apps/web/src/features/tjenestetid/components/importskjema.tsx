import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { type ValgtFil, nesteFil } from '../../../shared/ui/filimport/filproeve';
import { Importfil } from '../../../shared/ui/filimport/importfil';
import { Importmal } from '../../../shared/ui/filimport/importmal';
import { MAL, importerPerioder, usePeriodeproeve } from '../api/periodeimport';
import { Importert } from './importert';
import { Importlinjer } from './importlinjer';
import { Importpanel } from './importpanel';

/** The file, its rows, and the panel that saves them all. */
export function Importskjema({ lopId }: { lopId: string }) {
  const { t } = useTranslation('periodeimport');
  const { valgt, velg, proeve, lagring, nytt } = usePeriodeimport(lopId);
  useDokumenttittel(t('side'), proeve.feil !== null || lagring.isError);
  if (lagring.data) return <Importert importert={lagring.data} onEnTil={nytt} />;
  const { rapport } = proeve;
  return (
    <div className="kp-to">
      <div className="kp-stabel kp-luft">
        <div className="kp-skjema">
          <Importmal href={MAL} hjelp={t('malHjelp')} />
          <Importfil
            {...{ ledetekst: t('fil'), hjelp: t('filHjelp'), fil: valgt?.fil ?? null, onVelg: velg, proeve }}
          />
        </div>
        {rapport && proeve.feil === null && <Importlinjer rapport={rapport} />}
      </div>
      <Importpanel
        {...{ rapport, ulest: proeve.feil !== null, sender: lagring.isPending, feil: lagring.error }}
        onLagre={() => {
          if (valgt) lagring.mutate(valgt);
        }}
      />
    </div>
  );
}

function usePeriodeimport(lopId: string) {
  const [valgt, setValgt] = useState<ValgtFil | null>(null);
  const proeve = usePeriodeproeve(lopId, valgt);
  const noekkel = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  const lagring = useMutation({
    mutationFn: ({ fil, nr }: ValgtFil) => importerPerioder(lopId, fil, noekkel(nr)),
    onSuccess: oppfrisk,
    // The record has changed since the rows were shown: show them as they stand now.
    onError: proeve.igjen,
  });
  const velg = (fil: File): void => {
    lagring.reset();
    setValgt(nesteFil(fil, valgt));
  };
  const nytt = (): void => {
    lagring.reset();
    setValgt(null);
  };
  return { valgt, velg, proeve, lagring, nytt };
}
