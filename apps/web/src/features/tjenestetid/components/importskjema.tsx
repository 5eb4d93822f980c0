import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTransient } from '../../../shared/lib/api-feil';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { tekstForFeil } from '../../../shared/lib/feiltekst';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { Filfelt } from '../../../shared/ui/filfelt';
import { Ikon } from '../../../shared/ui/ikon';
import { MAL, type ValgtFil, importerPerioder, usePeriodeproeve } from '../api/periodeimport';
import { Importert } from './importert';
import { Importlinjer } from './importlinjer';
import { Importpanel } from './importpanel';

/** XLS and ODS may be chosen too: the server says how to save them so that they can be read. */
const ACCEPT = '.xlsx,.xlsm,.csv,.tsv,.txt,.xls,.ods';

/** The file, its rows, and the panel that saves them all. */
export function Importskjema({ lopId }: { lopId: string }) {
  const { t } = useTranslation('periodeimport');
  const { valgt, velg, proeve, lagring, nytt } = usePeriodeimport(lopId);
  useDokumenttittel(t('side'), proeve.isError || lagring.isError);
  if (lagring.data) return <Importert importert={lagring.data} onEnTil={nytt} />;
  const rapport = proeve.data ?? null;
  return (
    <div className="kp-to">
      <div className="kp-stabel kp-luft">
        <div className="kp-skjema">
          <Mal />
          <Filen fil={valgt?.fil ?? null} onVelg={velg} proeve={proeve} />
        </div>
        {rapport && <Importlinjer rapport={rapport} />}
      </div>
      <Importpanel
        {...{ rapport, ulest: proeve.isError, sender: lagring.isPending, feil: lagring.error }}
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
    onError: () => void proeve.refetch(),
  });
  const velg = (fil: File): void => {
    lagring.reset();
    setValgt({ fil, nr: (valgt?.nr ?? 0) + 1 });
  };
  const nytt = (): void => {
    lagring.reset();
    setValgt(null);
  };
  return { valgt, velg, proeve, lagring, nytt };
}

interface FilProps {
  fil: File | null;
  onVelg: (fil: File) => void;
  proeve: ReturnType<typeof usePeriodeproeve>;
}

function Filen({ fil, onVelg, proeve: { error, isFetching, refetch } }: FilProps) {
  const { t } = useTranslation('periodeimport');
  return (
    <>
      <Filfelt
        {...{ id: 'fil', ledetekst: t('fil'), hjelp: t('filHjelp'), accept: ACCEPT, fil, onVelg }}
        feil={error ? tekstForFeil(error) : undefined}
      />
      <p className="kp-liten kp-dempet" role="status">
        {isFetching && t('leser')}
      </p>
      {isTransient(error) && (
        <div>
          <Button variant="secondary" onClick={() => void refetch()}>
            {t('proevIgjen')}
          </Button>
        </div>
      )}
    </>
  );
}

function Mal() {
  const { t } = useTranslation('periodeimport');
  return (
    <div className="kp-stabel kp-tett">
      <div>
        <Button asChild variant="secondary">
          <a href={MAL} download>
            <Ikon av={DownloadIcon} />
            {t('mal')}
          </a>
        </Button>
      </div>
      <p className="kp-liten kp-dempet">{t('malHjelp')}</p>
    </div>
  );
}
