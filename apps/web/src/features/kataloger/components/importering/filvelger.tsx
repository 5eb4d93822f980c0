import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { isTransient } from '../../../../shared/lib/api-feil';
import { tekstForFeil } from '../../../../shared/lib/feiltekst';
import type { Proevekjoering } from '../../api/katalogimport';
import { Filfelt } from '../../../../shared/ui/filfelt';

interface Props {
  fil: File | null;
  /** The name of a file chosen before a reload; the browser cannot give it back. */
  tidligere: string;
  onVelg: (fil: File) => void;
  /** What the form misses. */
  mangler: string | undefined;
  proeve: Proevekjoering;
}

/** XLS and ODS may be chosen too: the server says how to save them so that they can be read. */
const ACCEPT = '.xlsx,.xlsm,.csv,.tsv,.txt,.xls,.ods';

export function Filvelger({ fil, tidligere, onVelg, mangler, proeve }: Props) {
  const { t } = useTranslation('katalogimport');
  const { feil, leser, igjen } = proeve;
  const error = feil === null ? mangler : tekstForFeil(feil);
  return (
    <div className="kp-stabel kp-tett">
      <Filfelt
        {...{ id: 'fil', ledetekst: t('fil'), hjelp: t('filHjelp'), feil: error }}
        {...{ fil, accept: ACCEPT, onVelg }}
      />
      {!fil && tidligere !== '' && <p className="kp-liten">{t('filIgjen', { navn: tidligere })}</p>}
      <p className="kp-liten kp-dempet" role="status">
        {leser && t('leser')}
      </p>
      {isTransient(feil) && (
        <div>
          <Button variant="secondary" onClick={igjen}>
            {t('proevIgjen')}
          </Button>
        </div>
      )}
    </div>
  );
}
