import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Passordfelt } from '../../../shared/ui/passordfelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { byttPassord } from '../api/innlogging';
import { passordfeil, sjekkPassord } from './passordregel';

interface Felter {
  readonly gammelt: string;
  readonly nytt: string;
}

/** The part of the profile where one changes one's own password. `epost` is for password managers. */
export function ByttPassord({ epost }: { epost: string }) {
  const { t } = useTranslation('profil');
  const [done, setDone] = useState(false);
  return (
    <section className="kp-stabel">
      <h2>{t('passord')}</h2>
      {done ? (
        <Kvittering tittel={t('byttet')}>{t('byttetTekst')}</Kvittering>
      ) : (
        <Skjema
          epost={epost}
          onByttet={() => {
            setDone(true);
          }}
        />
      )}
    </section>
  );
}

/** With only two fields, focus goes straight to the one that is wrong. */
function focusFirst({ gammelt }: { gammelt?: string | undefined }): void {
  document.getElementById(gammelt ? 'gammelt' : 'nytt')?.focus();
}

function useBytte(onByttet: () => void) {
  const skjemafeil = useSkjemafeil();
  const bytte = useMutation({
    mutationFn: ({ gammelt, nytt }: Felter) => byttPassord(gammelt, nytt),
    onError: (error) => {
      if (skjemafeil.fraApi(error)) return;
      const wrong = passordfeil(error);
      skjemafeil.sjekk(wrong);
      focusFirst(wrong);
    },
    onSuccess: onByttet,
  });
  return { skjemafeil, bytte };
}

function Skjema({ epost, onByttet }: { epost: string; onByttet: () => void }) {
  const { t } = useTranslation(['profil', 'innlogging']);
  const [felter, setFelter] = useState<Felter>({ gammelt: '', nytt: '' });
  const { skjemafeil, bytte } = useBytte(onByttet);
  const change = (felt: keyof Felter) => (verdi: string) => {
    setFelter({ ...felter, [felt]: verdi });
    skjemafeil.toem(felt);
  };
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const gammelt = felter.gammelt === '' ? t('profil:gammeltMangler') : undefined;
    if (skjemafeil.sjekk({ gammelt, nytt: sjekkPassord(felter.nytt) })) bytte.mutate(felter);
    else focusFirst({ gammelt });
  };
  return (
    <form className="kp-stabel kp-innlogging__skjema" noValidate onSubmit={send}>
      {!skjemafeil.har && <Feilvarsel feil={bytte.error} />}
      <input type="hidden" autoComplete="username" value={epost} readOnly />
      <Passordfelt
        id="gammelt"
        ledetekst={t('profil:gammelt')}
        autoComplete="current-password"
        verdi={felter.gammelt}
        onEndre={change('gammelt')}
        feil={skjemafeil.for('gammelt')}
      />
      <Passordfelt
        id="nytt"
        ledetekst={t('profil:nytt')}
        hjelp={t('innlogging:aktivering.krav')}
        autoComplete="new-password"
        verdi={felter.nytt}
        onEndre={change('nytt')}
        feil={skjemafeil.for('nytt')}
      />
      <div className="kp-bredknapp">
        <Button type="submit" loading={bytte.isPending}>
          {t('profil:lagre')}
        </Button>
      </div>
    </form>
  );
}
