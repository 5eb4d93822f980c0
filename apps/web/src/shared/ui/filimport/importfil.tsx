import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { isTransient } from '../../lib/api-feil';
import { tekstForFeil } from '../../lib/feiltekst';
import { Filfelt } from '../filfelt';
import type { Filproeve } from './filproeve';

interface Props {
  ledetekst: string;
  hjelp: string;
  fil: File | null;
  onVelg: (fil: File) => void;
  /** What the form misses, as long as the file itself has not been refused. */
  mangler?: string | undefined;
  proeve: Pick<Filproeve<unknown>, 'feil' | 'leser' | 'igjen'>;
}

/** XLS and ODS may be chosen too: the server says how to save them so that they can be read. */
const ACCEPT = '.xlsx,.xlsm,.csv,.tsv,.txt,.xls,.ods';

/** The field of a spreadsheet: why it cannot be read stands at the field, and another try is one press away. */
export function Importfil({ ledetekst, hjelp, fil, onVelg, mangler, proeve: { feil, leser, igjen } }: Props) {
  const { t } = useTranslation('filimport');
  return (
    <div className="kp-stabel kp-tett">
      <Filfelt
        {...{ id: 'fil', ledetekst, hjelp, fil, accept: ACCEPT, onVelg }}
        feil={feil === null ? mangler : tekstForFeil(feil)}
      />
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
