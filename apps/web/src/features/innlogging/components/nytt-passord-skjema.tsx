import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { megQuery } from '../../../shared/lib/meg';
import { session } from '../../../shared/lib/session';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Passordfelt } from '../../../shared/ui/passordfelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { aktiver, type Aktivering, loggInn } from '../api/innlogging';
import { sjekkPassord } from './passordregel';

interface Props {
  kode: string;
  konto: Aktivering;
  sidetittel: string;
}

/** Saves the password, then logs in with it: the person has just proved who they are. */
function useNyttPassord(kode: string, epost: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const skjemafeil = useSkjemafeil();
  const lagring = useMutation({ mutationFn: (nytt: string) => aktiver(kode, nytt) });
  const save = async (passord: string): Promise<void> => {
    try {
      await lagring.mutateAsync(passord);
    } catch (error) {
      skjemafeil.fraApi(error);
      return;
    }
    try {
      const meg = await loggInn(epost, passord);
      session.start(meg.id);
      client.setQueryData(megQuery.queryKey, meg);
      await navigate({ to: '/' });
    } catch {
      // The password stands; the receipt offers to log in by hand.
    }
  };
  return { skjemafeil, lagring, save };
}

export function NyttPassordSkjema({ kode, konto, sidetittel }: Props) {
  const { t } = useTranslation('innlogging');
  const [passord, setPassord] = useState('');
  const { skjemafeil, lagring, save } = useNyttPassord(kode, konto.epost);
  useDokumenttittel(sidetittel, skjemafeil.har || lagring.isError);
  if (lagring.isSuccess) return <Lagret epost={konto.epost} />;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (skjemafeil.sjekk({ passord: sjekkPassord(passord) })) void save(passord);
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

function Lagret({ epost }: { epost: string }) {
  const { t } = useTranslation('innlogging');
  return (
    <Kvittering
      tittel={t('aktivering.lagret')}
      handling={<KnappLenke to="/">{t('glemtSide.tilInnlogging')}</KnappLenke>}
    >
      {t('aktivering.lagretTekst', { epost })}
    </Kvittering>
  );
}
