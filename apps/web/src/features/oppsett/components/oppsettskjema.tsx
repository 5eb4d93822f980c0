import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { type ValgtFil, nesteFil } from '../../../shared/ui/filimport/filproeve';
import { Importfil } from '../../../shared/ui/filimport/importfil';
import { Importmal } from '../../../shared/ui/filimport/importmal';
import { type Oppsettlinje, type Oppsettrapport, MAL, lagreOppsett, useOppsettproeve } from '../api/oppsett';
import { Oppsatt } from './oppsatt';
import { Oppsettpanel } from './oppsettpanel';
import { Oppsettfunn } from './oppsettfunn';

/** The file, what it would do row by row, and the panel that does it. */
export function Oppsettskjema({ register }: { register: boolean }) {
  const { t } = useTranslation('oppsett');
  const { valgt, velg, utelatte, setUtelatte, proeve, lagring, nytt } = useOppsett();
  const { rapport, feil } = proeve;
  useDokumenttittel(t('side'), feil !== null || lagring.isError);
  if (lagring.data) return <Oppsatt svar={lagring.data} register={register} onNytt={nytt} />;
  return (
    <div className="kp-to">
      <div className="kp-import">
        <div className="kp-skjema">
          <Importmal href={MAL} hjelp={t('malHjelp')} />
          <Importfil
            {...{ ledetekst: t('fil'), hjelp: t('filHjelp'), fil: valgt?.fil ?? null, onVelg: velg, proeve }}
          />
        </div>
        {rapport && feil === null && <Oppsettfunn {...{ rapport, utelatte }} onEndre={setUtelatte} />}
      </div>
      <Oppsettpanel
        {...{ rapport, utelatte, ulest: feil !== null, leser: proeve.leser }}
        {...{ sender: lagring.isPending, feil: lagring.error, onUtelat: setUtelatte }}
        onLagre={() => {
          if (valgt && rapport) lagring.mutate({ valgt, rapport });
        }}
      />
    </div>
  );
}

interface Lagring {
  readonly valgt: ValgtFil;
  readonly rapport: Oppsettrapport;
}

function useOppsett() {
  const [valgt, setValgt] = useState<ValgtFil | null>(null);
  const [utelatte, setUtelatte] = useState<readonly Oppsettlinje[]>([]);
  const proeve = useOppsettproeve(valgt, utelatte);
  const noekkel = useEngangsnoekkel();
  const client = useQueryClient();
  const lagring = useMutation({
    mutationFn: ({ valgt: { fil, nr }, rapport: { kontroll } }: Lagring) =>
      lagreOppsett(fil, kontroll, utelatte, noekkel(nr, kontroll)),
    // People, roles and LIS stand on nearly every page of a leder.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'oppsett' }),
    // Somebody else was before: the rows are shown as they stand now, and the file and what was left out are kept.
    onError: proeve.igjen,
  });
  const velg = (fil: File): void => {
    lagring.reset();
    setUtelatte([]);
    setValgt(nesteFil(fil, valgt));
  };
  const nytt = (): void => {
    lagring.reset();
    setUtelatte([]);
    setValgt(null);
  };
  return { valgt, velg, utelatte, setUtelatte, proeve, lagring, nytt };
}
