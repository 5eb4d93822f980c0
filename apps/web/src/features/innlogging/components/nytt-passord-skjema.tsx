import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { megQuery } from '../../../shared/lib/meg';
import { session } from '../../../shared/lib/session';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Passordfelt } from '../../../shared/ui/passordfelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { aktiver, type Aktivering } from '../api/innlogging';
import { passordfeil, sjekkPassord } from './passordregel';

interface Props {
  kode: string;
  konto: Aktivering;
  sidetittel: string;
}

/** Saves the password, which also logs in: the person has just proved who they are. */
function useNyttPassord(kode: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const skjemafeil = useSkjemafeil();
  const lagring = useMutation({
    mutationFn: (nytt: string) => aktiver(kode, nytt),
    onError: (error) => {
      if (!skjemafeil.fraApi(error)) skjemafeil.sjekk({ passord: passordfeil(error).nytt });
      document.getElementById('passord')?.focus();
    },
    onSuccess: (meg) => {
      session.start(meg.id);
      client.setQueryData(megQuery.queryKey, meg);
      void navigate({ to: '/' });
    },
  });
  return { skjemafeil, lagring };
}

export function NyttPassordSkjema({ kode, konto, sidetittel }: Props) {
  const { t } = useTranslation('innlogging');
  const [passord, setPassord] = useState('');
  const { skjemafeil, lagring } = useNyttPassord(kode);
  useDokumenttittel(sidetittel, skjemafeil.har || lagring.isError);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (skjemafeil.sjekk({ passord: sjekkPassord(passord) })) lagring.mutate(passord);
    else document.getElementById('passord')?.focus();
  };
  return (
    <form className="kp-stabel kp-innlogging__skjema" noValidate onSubmit={send}>
      {!skjemafeil.har && <Feilvarsel feil={lagring.error} />}
      {/* Read-only and not plain text, so that password managers store the two together. */}
      <Tekstfelt
        ledetekst={t('aktivering.konto')}
        type="email"
        autoComplete="username"
        readOnly
        verdi={konto.epost}
        onEndre={() => undefined}
      />
      <Passordfelt
        id="passord"
        ledetekst={t('aktivering.nytt')}
        hjelp={t('aktivering.krav')}
        autoComplete="new-password"
        verdi={passord}
        onEndre={(value) => {
          setPassord(value);
          skjemafeil.toem();
        }}
        feil={skjemafeil.for('passord')}
      />
      <div className="kp-bredknapp">
        <Button type="submit" loading={lagring.isPending}>
          {t('aktivering.lagre')}
        </Button>
      </div>
    </form>
  );
}
