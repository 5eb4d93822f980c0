import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Ikon } from '../../../shared/ui/ikon';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Fravaersfelter } from './fravaersfelter';
import { nyttFravaer, type Periodefelt, tolkProsent } from './kalkulatorverdier';

interface Props {
  periode: Periodefelt;
  nummer: number;
  kategorier: readonly string[];
  onEndre: (periode: Periodefelt) => void;
  /** Left out for the only one. */
  onFjern: (() => void) | undefined;
}

/** One period as it is typed, with its absences. */
export function Periodefelter({ periode, nummer, kategorier, onEndre, onFjern }: Props) {
  const { t } = useTranslation('kalkulator');
  const { id, kategori, stilling, fra, til, attestertTil, fravaer } = periode;
  const set = (change: Partial<Periodefelt>): void => {
    onEndre({ ...periode, ...change });
  };
  return (
    <fieldset className="kp-kort kp-stabel">
      <legend className="kp-bare-skjermleser">{t('periode', { nummer })}</legend>
      <div className="kp-rad kp-mellom">
        <h3 id={`${id}-tittel`}>{t('periode', { nummer })}</h3>
        {onFjern && (
          <Button variant="tertiary" onClick={onFjern}>
            <Ikon av={TrashIcon} />
            {t('fjernPeriode', { nummer })}
          </Button>
        )}
      </div>
      <div className="kp-feltrad">
        {kategorier.length > 0 && (
          <Nedtrekk
            id={`${id}-kategori`}
            ledetekst={t('kategori')}
            bred
            verdi={kategori}
            onEndre={(next) => {
              set({ kategori: next });
            }}
          >
            <option value="">{t('velg')}</option>
            {kategorier.map((one) => (
              <option key={one} value={one}>
                {kategorinavn(one)}
              </option>
            ))}
          </Nedtrekk>
        )}
        <Tekstfelt
          id={`${id}-stilling`}
          ledetekst={t('stilling')}
          inputMode="decimal"
          autoComplete="off"
          verdi={stilling}
          feil={stilling !== '' && tolkProsent(stilling) === null ? t('stillingUgyldig') : undefined}
          onEndre={(next) => {
            set({ stilling: next });
          }}
        />
      </div>
      <div className="kp-feltrad">
        <Datofelt id={`${id}-fra`} ledetekst={t('fra')} verdi={fra} onEndre={(next) => set({ fra: next })} />
        <Datofelt
          id={`${id}-til`}
          ledetekst={t('til')}
          valgfritt
          verdi={til}
          onEndre={(next) => set({ til: next })}
        />
        <Datofelt
          id={`${id}-attestertTil`}
          ledetekst={t('attestertTil')}
          valgfritt
          verdi={attestertTil}
          onEndre={(next) => set({ attestertTil: next })}
        />
      </div>
      <p className="kp-hjelp">{t('tilHjelp')}</p>
      {fravaer.map((row, index) => (
        <Fravaersfelter
          key={row.id}
          fravaer={row}
          nummer={index + 1}
          onEndre={(next) => {
            set({ fravaer: fravaer.map((one) => (one.id === next.id ? next : one)) });
          }}
          onFjern={() => {
            set({ fravaer: fravaer.filter((one) => one.id !== row.id) });
          }}
        />
      ))}
      <div>
        <Button
          variant="tertiary"
          onClick={() => {
            set({ fravaer: [...fravaer, nyttFravaer()] });
          }}
        >
          <Ikon av={PlusIcon} />
          {t('nyttFravaer')}
        </Button>
      </div>
    </fieldset>
  );
}
