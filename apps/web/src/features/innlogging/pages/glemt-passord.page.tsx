import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { glemtPassord } from '../api/innlogging';
import { checkEmail } from '../components/epostregel';
import { EnkelSide } from '../components/enkel-side';

export function GlemtPassordSide() {
  const { t } = useTranslation('innlogging');
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo === null)
    return (
      <EnkelSide tittel={t('glemtSide.tittel')} ingress={t('glemtSide.ingress')}>
        <Skjema onSendt={setSentTo} />
      </EnkelSide>
    );
  return (
    <EnkelSide tittel={t('glemtSide.tittel')}>
      <Kvittering tittel={t('glemtSide.sendt')}>{t('glemtSide.sendtTekst', { epost: sentTo })}</Kvittering>
      <p className="kp-les">{t('glemtSide.ikkeFaatt')}</p>
      <TilInnlogging />
    </EnkelSide>
  );
}

function Skjema({ onSendt }: { onSendt: (epost: string) => void }) {
  const { t } = useTranslation('innlogging');
  const [epost, setEpost] = useState('');
  const skjemafeil = useSkjemafeil();
  const sending = useMutation({
    mutationFn: glemtPassord,
    onSuccess: (_, address) => {
      onSendt(address);
    },
  });
  useDokumenttittel(t('glemtSide.tittel'), skjemafeil.har || sending.isError);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const wrong = checkEmail(epost);
    if (skjemafeil.sjekk({ epost: wrong && t(wrong) })) sending.mutate(epost.trim());
    else document.getElementById('epost')?.focus();
  };
  return (
    <form className="kp-stabel kp-innlogging__skjema" noValidate onSubmit={send}>
      <Feilvarsel feil={sending.error} />
      <Tekstfelt
        id="epost"
        ledetekst={t('epost')}
        type="email"
        inputMode="email"
        autoComplete="username"
        spellCheck={false}
        verdi={epost}
        onEndre={(value) => {
          setEpost(value);
          skjemafeil.toem();
        }}
        feil={skjemafeil.for('epost')}
      />
      <div className="kp-rad kp-bredknapp">
        <Button type="submit" loading={sending.isPending}>
          {t('glemtSide.send')}
        </Button>
        <TilInnlogging />
      </div>
    </form>
  );
}

function TilInnlogging() {
  const { t } = useTranslation('innlogging');
  return (
    <div className="kp-bredknapp">
      <KnappLenke to="/" variant="tertiary">
        {t('glemtSide.tilInnlogging')}
      </KnappLenke>
    </div>
  );
}
