import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Ikon } from '../../../shared/ui/ikon';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import type { Periodetilstand } from './periodetilstand';
import { Prosentfelt } from './prosentfelt';
import { type Fravaerslinje, fravaersfelt, nyttFravaer } from './skjemaverdi';

const SLAG = ['ANNET', 'FERIE', 'KURS', 'ANNEN_UTDANNING'] as const;

interface Props {
  skjema: Periodetilstand;
  laastTil: string | null;
}

/** Absence in the period. Why somebody was away is never asked. */
export function Fravaerene({ skjema, laastTil }: Props) {
  const { t } = useTranslation('tjenestetid');
  const { fravaer } = skjema.verdier;
  const setAll = (next: readonly Fravaerslinje[]): void => {
    skjema.sett({ fravaer: next });
  };
  return (
    <fieldset className="kp-felt" id="fravaer" tabIndex={-1}>
      <legend className="kp-legend">{t('skjema.fravaer')}</legend>
      <p className="kp-hjelp">{t('skjema.fravaerHjelp')}</p>
      <div className="kp-stabel">
        {fravaer.map((line, index) =>
          laastTil !== null && line.id !== null && line.fra <= laastTil ? (
            <Last key={line.noekkel} line={line} />
          ) : (
            <Linje
              key={line.noekkel}
              {...{ skjema, line, index }}
              onEndre={(endring) => {
                setAll(fravaer.map((one) => (one.noekkel === line.noekkel ? { ...one, ...endring } : one)));
                for (const felt of Object.keys(endring)) skjema.skjemafeil.toem(`fravaer.${String(index)}.${felt}`);
              }}
              onFjern={() => {
                setAll(fravaer.filter((one) => one.noekkel !== line.noekkel));
                // The numbers of the lines have moved.
                skjema.skjemafeil.toem();
                document.getElementById('nytt-fravaer')?.focus();
              }}
            />
          ),
        )}
        <div className="kp-bredknapp">
          <Button
            id="nytt-fravaer"
            variant="secondary"
            onClick={() => {
              setAll([...fravaer, nyttFravaer()]);
            }}
          >
            <Ikon av={PlusIcon} />
            {t('skjema.nyttFravaer')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

function Last({ line: { slag, fra, til, grad } }: { line: Fravaerslinje }) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  return (
    <p>
      {t('tjenestetid:skjema.laastFravaer', {
        slag: t(`tjenesteord:fravaer.${slag}`),
        tidsrom: tidsrom(fra, til || null),
        grad,
      })}
    </p>
  );
}

interface LinjeProps {
  skjema: Periodetilstand;
  line: Fravaerslinje;
  index: number;
  onEndre: (endring: Partial<Omit<Fravaerslinje, 'noekkel' | 'id'>>) => void;
  onFjern: () => void;
}

function Linje({ skjema, line, index, onEndre, onFjern }: LinjeProps) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  const field = (felt: 'fra' | 'til' | 'grad') => ({
    id: fravaersfelt(index, felt),
    feil: skjema.skjemafeil.for(fravaersfelt(index, felt)),
    verdi: line[felt],
    onEndre: (verdi: string) => {
      onEndre({ [felt]: verdi });
    },
  });
  return (
    <fieldset className="kp-boks">
      <legend className="kp-bare-skjermleser">{t('tjenestetid:skjema.fravaerNr', { nr: index + 1 })}</legend>
      <div className="kp-feltrad">
        <Nedtrekk
          bred
          id={`fravaer.${String(index)}.slag`}
          ledetekst={t('tjenestetid:skjema.slag')}
          verdi={line.slag}
          onEndre={(verdi) => {
            onEndre({ slag: SLAG.find((slag) => slag === verdi) ?? 'ANNET' });
          }}
        >
          {SLAG.map((slag) => (
            <option key={slag} value={slag}>
              {t(`tjenesteord:fravaer.${slag}`)}
            </option>
          ))}
        </Nedtrekk>
        <Prosentfelt {...field('grad')} bred ledetekst={t('tjenestetid:skjema.grad')} />
      </div>
      <div className="kp-feltrad">
        <Datofelt {...field('fra')} ledetekst={t('tjenestetid:skjema.fravaerFra')} />
        <Datofelt {...field('til')} ledetekst={t('tjenestetid:skjema.fravaerTil')} valgfritt />
      </div>
      <div>
        <Button variant="tertiary" onClick={onFjern}>
          <Ikon av={TrashIcon} />
          {t('tjenestetid:skjema.fjernFravaer')}
          <span className="kp-bare-skjermleser"> {index + 1}</span>
        </Button>
      </div>
    </fieldset>
  );
}
