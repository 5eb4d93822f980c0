import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meg } from '../../../shared/lib/meg';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Feiloppsummering } from '../../../shared/ui/feiloppsummering';
import { Passordfelt } from '../../../shared/ui/passordfelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Innlogging } from './bruk-innlogging';
import { useInnlogging } from './bruk-innlogging';

interface Props {
  /** Filled in beforehand: the person whose session was lost. */
  epost?: string;
  onInne: (meg: Meg) => void;
}

/** E-mail and password; on the log-in page and in the dialog over a page whose session was lost. */
export function Innloggingsskjema({ epost = '', onInne }: Props) {
  const innlogging = useInnlogging(epost, onInne);
  return <Innloggingsfelter innlogging={innlogging} />;
}

/** The form itself, when the page needs to fill it in from elsewhere (the demo log-ins). */
export function Innloggingsfelter({ innlogging, glemt = false }: { innlogging: Innlogging; glemt?: boolean }) {
  const { t } = useTranslation('innlogging');
  const skjemafeil = useSkjemafeil();
  const { felter, sett, feil, sender, loggInn } = innlogging;
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    const fine = skjemafeil.sjekk({
      'innlogging-epost': checkEmail(felter.epost) ? t(checkEmail(felter.epost) ?? 'epostMangler') : undefined,
      'innlogging-passord': felter.passord === '' ? t('passordMangler') : undefined,
    });
    if (fine) void loggInn(felter);
  };
  return (
    <form
      className="kp-stabel kp-innlogging__skjema"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {tried && <Feiloppsummering feil={skjemafeil.liste} forsoek={skjemafeil.forsoek} />}
      {!skjemafeil.har && <Feilvarsel feil={feil} />}
      <Tekstfelt
        id="innlogging-epost"
        ledetekst={t('epost')}
        type="email"
        inputMode="email"
        autoComplete="username"
        spellCheck={false}
        verdi={felter.epost}
        onEndre={(value) => {
          sett({ ...felter, epost: value });
          skjemafeil.toem('innlogging-epost');
        }}
        feil={skjemafeil.for('innlogging-epost')}
      />
      <Passordfelt
        id="innlogging-passord"
        ledetekst={t('passord')}
        autoComplete="current-password"
        verdi={felter.passord}
        onEndre={(value) => {
          sett({ ...felter, passord: value });
          skjemafeil.toem('innlogging-passord');
        }}
        feil={skjemafeil.for('innlogging-passord')}
        {...(glemt ? { ved: <GlemtLenke /> } : {})}
      />
      <div className="kp-bredknapp">
        <Button type="submit" loading={sender}>
          {t(sender ? 'loggerInn' : 'loggInn')}
        </Button>
      </div>
    </form>
  );
}

function checkEmail(epost: string): 'epostMangler' | 'epostUgyldig' | undefined {
  if (epost.trim() === '') return 'epostMangler';
  return /^\S+@\S+\.\S+$/.test(epost.trim()) ? undefined : 'epostUgyldig';
}

function GlemtLenke() {
  const { t } = useTranslation('innlogging');
  return (
    <Link to="/glemt-passord" className="kp-liten">
      {t('glemt')}
    </Link>
  );
}
