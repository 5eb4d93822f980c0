import { useTranslation } from 'react-i18next';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk, Tallfelt, Tekstfelt } from '../../../shared/ui/skjemafelt';
import type { Arena } from '../api/aktiviteter';
import { harPeriode, maaltI, type Skjema } from './skjemaverdi';

interface Props {
  skjema: Skjema;
  arenaer: readonly Arena[];
  onEndre: (part: Partial<Skjema>) => void;
  feil: (felt: string) => string | undefined;
}

/** When, how much (a count or hours, whichever the type is measured in), and where. */
export function NaarOgMye({ skjema, arenaer, onEndre, feil }: Props) {
  const { t } = useTranslation('aktiviteter');
  const measure = maaltI(skjema.type);
  const period = harPeriode(skjema.type);
  return (
    <div className="kp-feltrad">
      <Datofelt
        id="fra"
        ledetekst={t(period ? 'skjema.fra' : 'skjema.dato')}
        verdi={skjema.fra}
        feil={feil('fra')}
        onEndre={(fra) => {
          onEndre({ fra });
        }}
      />
      {period && (
        <Datofelt
          id="til"
          ledetekst={t('skjema.til')}
          valgfritt
          verdi={skjema.til}
          feil={feil('til')}
          onEndre={(til) => {
            onEndre({ til });
          }}
        />
      )}
      {measure === 'antall' && (
        <Tallfelt
          id="antall"
          ledetekst={t('skjema.antall')}
          verdi={skjema.antall}
          feil={feil('antall')}
          onEndre={(antall) => {
            onEndre({ antall });
          }}
        />
      )}
      {measure === 'timer' && (
        <Tekstfelt
          id="timer"
          ledetekst={t('skjema.timer')}
          inputMode="decimal"
          autoComplete="off"
          verdi={skjema.timer}
          feil={feil('timer')}
          onEndre={(timer) => {
            onEndre({ timer });
          }}
        />
      )}
      {arenaer.length > 0 && (
        <Nedtrekk
          id="arenaId"
          ledetekst={t('skjema.sted')}
          bred
          verdi={skjema.arenaId ?? ''}
          feil={feil('arenaId')}
          onEndre={(arenaId) => {
            onEndre({ arenaId: arenaId === '' ? null : arenaId });
          }}
        >
          <option value="">{t('skjema.ikkeSted')}</option>
          {arenaer.map(({ id, navn }) => (
            <option key={id} value={id}>
              {navn}
            </option>
          ))}
        </Nedtrekk>
      )}
    </div>
  );
}
