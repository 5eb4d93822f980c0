import { useTranslation } from 'react-i18next';
import { filstoerrelse } from '../lib/filstoerrelse';
import { Felt, type Feltprops } from './felt';
import './filfelt.css';

interface Props extends Feltprops {
  /** The file chosen; the browser cannot keep it over a reload. */
  fil: File | null;
  accept: string;
  onVelg: (fil: File) => void;
}

/** Choose a file, or drop it here; another may be chosen in its place. */
export function Filfelt({ fil, accept, onVelg, ...felt }: Props) {
  const { t } = useTranslation('journal');
  return (
    <Felt {...felt}>
      {(kontroll) => (
        <div className="ds-file-upload kp-filfelt">
          {fil && (
            <p className="kp-sterk kp-filfelt__navn">
              {t('fil.valgt', { navn: fil.name, stoerrelse: filstoerrelse(fil.size) })}
            </p>
          )}
          <p className={fil ? 'kp-liten kp-dempet' : undefined}>{t(fil ? 'fil.bytt' : 'fil.slipp')}</p>
          <input
            {...kontroll}
            type="file"
            accept={accept}
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
  );
}
