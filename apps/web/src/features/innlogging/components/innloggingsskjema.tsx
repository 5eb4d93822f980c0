import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Feiloppsummering } from '../../../shared/ui/feiloppsummering';
import { Passordfelt } from '../../../shared/ui/passordfelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Felter, Innlogging } from './bruk-innlogging';
import { checkEmail } from './epostregel';

interface Props {
  innlogging: Innlogging;
  /** With the link to «Glemt passord?». */
  glemt?: boolean;
}

const EPOST = 'innlogging-epost';
const PASSORD = 'innlogging-passord';

/** E-mail and password; on the log-in page and in the dialog over a page whose session was lost. */
export function Innloggingsskjema({ innlogging, glemt = false }: Props) {
  const { t } = useTranslation('innlogging');
  const { felter, sett, feil, sender, skjemafeil, loggInn } = innlogging;
  const change = (felt: keyof Felter) => (verdi: string) => {
    sett({ ...felter, [felt]: verdi });
    skjemafeil.toem(felt === 'epost' ? EPOST : PASSORD);
  };
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const wrongEmail = checkEmail(felter.epost);
    const errors = {
      [EPOST]: wrongEmail && t(wrongEmail),
      [PASSORD]: felter.passord === '' ? t('passordMangler') : undefined,
    };
    if (skjemafeil.sjekk(errors)) void loggInn(felter);
  };
  return (
    <form className="kp-stabel kp-innlogging__skjema" noValidate onSubmit={send}>
      <Feiloppsummering feil={skjemafeil.liste} forsoek={skjemafeil.forsoek} />
      {!skjemafeil.har && <Feilvarsel feil={feil} />}
      <Tekstfelt
        id={EPOST}
        ledetekst={t('epost')}
        type="email"
        inputMode="email"
        autoComplete="username"
        spellCheck={false}
        verdi={felter.epost}
        onEndre={change('epost')}
        feil={skjemafeil.for(EPOST)}
      />
      <Passordfelt
        id={PASSORD}
        ledetekst={t('passord')}
        autoComplete="current-password"
        verdi={felter.passord}
        onEndre={change('passord')}
        feil={skjemafeil.for(PASSORD)}
        ved={glemt ? <GlemtLenke /> : undefined}
      />
      <div className="kp-bredknapp">
        <Button type="submit" loading={sender}>
          {t(sender ? 'loggerInn' : 'loggInn')}
        </Button>
      </div>
    </form>
  );
}

function GlemtLenke() {
  const { t } = useTranslation('innlogging');
  return (
    <Link to="/glemt-passord" className="kp-liten">
      {t('glemt')}
    </Link>
  );
}
