import { Button } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Ikon } from '../../../shared/ui/ikon';
import { Nedtrekk, Tallfelt } from '../../../shared/ui/skjemafelt';
import { type Fravaersfelt, SLAG } from './kalkulatorverdier';

interface Props {
  fravaer: Fravaersfelt;
  nummer: number;
  onEndre: (fravaer: Fravaersfelt) => void;
  onFjern: () => void;
}

/** One absence of a period; why somebody was away is not asked. */
export function Fravaersfelter({ fravaer, nummer, onEndre, onFjern }: Props) {
  const { t } = useTranslation(['kalkulator', 'tjenesteord']);
  const { id, slag, fra, til, grad } = fravaer;
  const set = (change: Partial<Fravaersfelt>): void => {
    onEndre({ ...fravaer, ...change });
  };
  return (
    <fieldset className="kp-stabel kp-tett kp-kalkulator__fravaer">
      <legend className="kp-legend">{t('kalkulator:fravaer', { nummer })}</legend>
      <div className="kp-feltrad">
        <Nedtrekk
          id={`${id}-slag`}
          ledetekst={t('kalkulator:slag')}
          verdi={slag}
          onEndre={(next) => {
            set({ slag: SLAG.find((one) => one === next) ?? 'ANNET' });
          }}
        >
          {SLAG.map((one) => (
            <option key={one} value={one}>
              {t(`tjenesteord:fravaer.${one}`)}
            </option>
          ))}
        </Nedtrekk>
        <Tallfelt
          id={`${id}-grad`}
          ledetekst={t('kalkulator:grad')}
          verdi={grad}
          onEndre={(next) => set({ grad: next })}
        />
      </div>
      <div className="kp-feltrad">
        <Datofelt id={`${id}-fra`} ledetekst={t('kalkulator:fra')} verdi={fra} onEndre={(next) => set({ fra: next })} />
        <Datofelt id={`${id}-til`} ledetekst={t('kalkulator:til')} verdi={til} onEndre={(next) => set({ til: next })} />
      </div>
      <div>
        <Button variant="tertiary" onClick={onFjern}>
          <Ikon av={TrashIcon} />
          {t('kalkulator:fjernFravaer', { nummer })}
        </Button>
      </div>
    </fieldset>
  );
}
