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
  const sett = (change: Partial<Periodefelt>): void => {
    onEndre({ ...periode, ...change });
  };
  return (
    <fieldset className="kp-kort kp-stabel">
      <legend className="kp-bare-skjermleser">{t('periode', { nummer })}</legend>
      <div className="kp-rad kp-mellom">
        <h3>{t('periode', { nummer })}</h3>
        {onFjern && (
          <Button variant="tertiary" onClick={onFjern}>
            <Ikon av={TrashIcon} />
            {t('fjernPeriode', { nummer })}
          </Button>
        )}
      </div>
      <Stillingen {...{ periode, kategorier, sett }} />
      <Datoene {...{ periode, sett }} />
      <Fravaerene {...{ periode, sett }} />
    </fieldset>
  );
}

interface Delprops {
  periode: Periodefelt;
  sett: (change: Partial<Periodefelt>) => void;
}

function Stillingen({ periode, kategorier, sett }: Delprops & Pick<Props, 'kategorier'>) {
  const { t } = useTranslation('kalkulator');
  const { id, kategori, stilling } = periode;
  return (
    <div className="kp-feltrad">
      {kategorier.length > 0 && (
        <Nedtrekk
          id={`${id}-kategori`}
          ledetekst={t('kategori')}
          bred
          verdi={kategori}
          onEndre={(next) => {
            sett({ kategori: next });
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
          sett({ stilling: next });
        }}
      />
    </div>
  );
}

const DATOER = ['fra', 'til', 'attestertTil'] as const;

function Datoene({ periode, sett }: Delprops) {
  const { t } = useTranslation('kalkulator');
  return (
    <>
      <div className="kp-feltrad">
        {DATOER.map((name) => (
          <Datofelt
            key={name}
            id={`${periode.id}-${name}`}
            ledetekst={t(name)}
            verdi={periode[name]}
            onEndre={(next) => {
              sett({ [name]: next });
            }}
          />
        ))}
      </div>
      <p className="kp-hjelp">{t('tilHjelp')}</p>
    </>
  );
}

function Fravaerene({ periode: { fravaer }, sett }: Delprops) {
  const { t } = useTranslation('kalkulator');
  return (
    <>
      {fravaer.map((row, index) => (
        <Fravaersfelter
          key={row.id}
          fravaer={row}
          nummer={index + 1}
          onEndre={(next) => {
            sett({ fravaer: fravaer.map((one) => (one.id === next.id ? next : one)) });
          }}
          onFjern={() => {
            sett({ fravaer: fravaer.filter(({ id }) => id !== row.id) });
          }}
        />
      ))}
      <div>
        <Button
          variant="tertiary"
          onClick={() => {
            sett({ fravaer: [...fravaer, nyttFravaer()] });
          }}
        >
          <Ikon av={PlusIcon} />
          {t('nyttFravaer')}
        </Button>
      </div>
    </>
  );
}
