import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Passordfelt } from '../../../shared/ui/passordfelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { byttPassord } from '../api/innlogging';
import { sjekkPassord } from './passordregel';

interface Felter {
  readonly gammelt: string;
  readonly nytt: string;
}

/** The part of the profile where one changes one's own password. `epost` is for password managers. */
export function ByttPassord({ epost }: { epost: string }) {
  const { t } = useTranslation(['profil', 'innlogging']);
  const [felter, setFelter] = useState<Felter>({ gammelt: '', nytt: '' });
  const skjemafeil = useSkjemafeil();
  const bytte = useMutation({
    mutationFn: ({ gammelt, nytt }: Felter) => byttPassord(gammelt, nytt),
    onError: (error) => {
      skjemafeil.fraApi(error);
    },
  });
  const change = (next: Partial<Felter>): void => {
    setFelter({ ...felter, ...next });
    for (const felt of Object.keys(next)) skjemafeil.toem(felt);
  };
  const send = (): void => {
    const errors = {
      gammelt: felter.gammelt === '' ? t('profil:gammeltMangler') : undefined,
      nytt: sjekkPassord(felter.nytt),
    };
    if (skjemafeil.sjekk(errors)) bytte.mutate(felter);
    else document.getElementById(errors.gammelt ? 'gammelt' : 'nytt')?.focus();
  };
  return (
    <section className="kp-stabel">
      <h2>{t('profil:passord')}</h2>
      {bytte.isSuccess ? (
        <Kvittering tittel={t('profil:byttet')}>{t('profil:byttetTekst')}</Kvittering>
      ) : (
        <form
          className="kp-stabel kp-innlogging__skjema"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {!skjemafeil.har && <Feilvarsel feil={bytte.error} />}
          <input type="hidden" autoComplete="username" value={epost} readOnly />
          <Passordfelt
            id="gammelt"
            ledetekst={t('profil:gammelt')}
            autoComplete="current-password"
            verdi={felter.gammelt}
            onEndre={(gammelt) => {
              change({ gammelt });
            }}
            feil={skjemafeil.for('gammelt')}
          />
          <Passordfelt
            id="nytt"
            ledetekst={t('profil:nytt')}
            hjelp={t('innlogging:aktivering.krav')}
            autoComplete="new-password"
            verdi={felter.nytt}
            onEndre={(nytt) => {
              change({ nytt });
            }}
            feil={skjemafeil.for('nytt')}
          />
          <div className="kp-bredknapp">
            <Button type="submit" loading={bytte.isPending}>
              {t('profil:lagre')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
