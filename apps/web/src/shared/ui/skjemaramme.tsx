import { Alert, Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { erForeldet } from '../lib/api-feil';
import { tidspunkt } from '../lib/format';
import type { Skjema } from '../lib/skjema';
import { Feiloppsummering } from './feiloppsummering';
import { Lagret } from './lagret';
import { Fakta } from './tallrad';
import { Feilvarsel } from './varsel';

interface Naa {
  /** Fetches what stands there now; the next attempt then builds on it. */
  readonly hent: () => Promise<unknown>;
  /** What stands there now, in the words of the form. */
  readonly fakta: readonly { navn: string; verdi: ReactNode }[];
}

interface Props<T, R> {
  skjema: Skjema<T, R>;
  /** The act with its object: «Legg til Amina Nordli». */
  handling: string;
  /** A `KnappLenke variant="tertiary"` out of the form. */
  avbryt?: ReactNode;
  /** For a form over something others may change meanwhile (412). */
  naa?: Naa;
  /** `<NoeNytt>`: what has changed since the form was opened. */
  nytt?: ReactNode;
  children: ReactNode;
}

/** A form in one column: error summary on top, fields, «Hvem kan lese dette?», button, and when the draft was kept. */
export function Skjemaramme<T, R>({ skjema, handling, avbryt, naa, nytt, children }: Props<T, R>) {
  const { t } = useTranslation();
  return (
    <form
      className="kp-skjema"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        skjema.send();
      }}
    >
      <Feiloppsummering feil={skjema.skjemafeil.liste} forsoek={skjema.skjemafeil.forsoek} />
      {children}
      {!erForeldet(skjema.feil) && nytt}
      {naa ? <Lagringsfeil feil={skjema.feil} naa={naa} /> : <Feilvarsel feil={skjema.feil} />}
      <div className="kp-stabel kp-tett">
        <div className="kp-rad">
          <div className="kp-bredknapp">
            <Button type="submit" loading={skjema.sender}>
              {handling}
            </Button>
          </div>
          {avbryt !== undefined && <div className="kp-bredknapp">{avbryt}</div>}
        </div>
        <div className="kp-rad">
          <Lagret tid={skjema.lagretTid} />
          {skjema.lagretTid !== null && (
            <button type="button" className="ds-link kp-liten" onClick={skjema.forkast}>
              {t('skjema.forkast')}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

/** Somebody else saved first: fetch theirs, keep what was typed, and let the person choose. */
function Lagringsfeil({ feil, naa }: { feil: unknown; naa: Naa }) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState<unknown>(null);
  if (!erForeldet(feil)) return <Feilvarsel feil={feil} />;
  const { av, tid } = feil.parametere;
  const known = typeof av === 'string' && typeof tid === 'string';
  const whose = known ? t('skjema.endretAv', { navn: av, tid: tidspunkt(tid) }) : null;
  return (
    <Alert data-color="warning" role="alert">
      {seen === feil ? (
        <div className="kp-stabel">
          <p>{t('skjema.endretNaa')}</p>
          <Fakta fakta={naa.fakta} />
        </div>
      ) : (
        <div className="kp-stabel">
          <p>{whose ?? t('skjema.endret')}</p>
          <div>
            <Button
              variant="secondary"
              onClick={() => {
                void naa.hent().then(() => {
                  setSeen(feil);
                });
              }}
            >
              {t('panel.seNytt')}
            </Button>
          </div>
        </div>
      )}
    </Alert>
  );
}
