import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { isTransient } from '../../../../shared/lib/api-feil';
import { tekstForFeil } from '../../../../shared/lib/feiltekst';
import { tall } from '../../../../shared/lib/format';
import type { Proevekjoering } from '../../api/katalogimport';
import { Felt } from '../../../../shared/ui/felt';

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
  const kilobytes = fil
    ? t('filValgt', { navn: fil.name, stoerrelse: `${tall(Math.ceil(fil.size / 1024))}\u00a0kB` })
    : '';
  return (
    <div className="kp-stabel kp-tett">
      <Felt id="fil" ledetekst={t('fil')} hjelp={t('filHjelp')} feil={error}>
        {(kontroll) => (
          <div className="ds-file-upload kp-import__fil">
            {fil && <p className="kp-sterk kp-import__navn">{kilobytes}</p>}
            <p className={fil ? 'kp-liten kp-dempet' : undefined}>{t(fil ? 'filBytt' : 'filSlipp')}</p>
            <input
              {...kontroll}
              type="file"
              accept={ACCEPT}
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                if (chosen) onVelg(chosen);
                // So that the same file, corrected, can be chosen again.
                event.target.value = '';
              }}
            />
          </div>
        )}
      </Felt>
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
