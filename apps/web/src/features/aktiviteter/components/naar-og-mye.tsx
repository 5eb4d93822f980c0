import { useTranslation } from 'react-i18next';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk, Tallfelt, Tekstfelt } from '../../../shared/ui/skjemafelt';
import type { Arena } from '../api/aktiviteter';
import { harPeriode, maaltI, type Skjema } from './skjemaverdi';

interface Props {
  skjema: Skjema;
  onEndre: (part: Partial<Skjema>) => void;
  feil: (felt: string) => string | undefined;
}

/** When, how much unless each procedure has its own, and where. */
export function NaarOgMye({
  arenaer,
  utenMengde = false,
  ...props
}: Props & { arenaer: readonly Arena[]; utenMengde?: boolean }) {
  const { skjema, onEndre } = props;
  return (
    <div className="kp-feltrad">
      <Naar {...props} />
      {!utenMengde && <Mengde {...props} />}
      {arenaer.length > 0 && (
        <Sted
          arenaer={arenaer}
          verdi={skjema.arenaId}
          feil={props.feil('arenaId')}
          onEndre={(arenaId) => {
            onEndre({ arenaId });
          }}
        />
      )}
    </div>
  );
}

function Naar({ skjema, onEndre, feil }: Props) {
  const { t } = useTranslation('aktiviteter');
  const period = harPeriode(skjema.type);
  return (
    <>
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
    </>
  );
}

/** A count or hours, whichever the type is measured in. */
export function Mengde({
  skjema,
  onEndre,
  feil,
  idFor = (felt) => felt,
}: Props & { idFor?: (felt: string) => string }) {
  const { t } = useTranslation('aktiviteter');
  const measure = maaltI(skjema.type);
  if (measure === 'ingenting') return null;
  if (measure === 'antall') {
    return (
      <Tallfelt
        id={idFor('antall')}
        ledetekst={t('skjema.antall')}
        verdi={skjema.antall}
        feil={feil('antall')}
        onEndre={(antall) => {
          onEndre({ antall });
        }}
      />
    );
  }
  return (
    <Tekstfelt
      id={idFor('timer')}
      ledetekst={t('skjema.timer')}
      inputMode="decimal"
      autoComplete="off"
      verdi={skjema.timer}
      feil={feil('timer')}
      onEndre={(timer) => {
        onEndre({ timer });
      }}
    />
  );
}

interface StedProps {
  arenaer: readonly Arena[];
  verdi: string | null;
  feil: string | undefined;
  onEndre: (arenaId: string | null) => void;
}

function Sted({ arenaer, verdi, feil, onEndre }: StedProps) {
  const { t } = useTranslation('aktiviteter');
  return (
    <Nedtrekk
      id="arenaId"
      ledetekst={t('skjema.sted')}
      bred
      verdi={verdi ?? ''}
      feil={feil}
      onEndre={(arenaId) => {
        onEndre(arenaId === '' ? null : arenaId);
      }}
    >
      <option value="">{t('skjema.ikkeSted')}</option>
      {arenaer.map(({ id, navn }) => (
        <option key={id} value={id}>
          {navn}
        </option>
      ))}
    </Nedtrekk>
  );
}
