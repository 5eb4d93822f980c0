import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useSkjemafeil } from '../../../shared/lib/skjemafeil';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { glemtPassord } from '../api/innlogging';
import { EnkelSide } from '../components/enkel-side';

export function GlemtPassordSide() {
  const { t } = useTranslation('innlogging');
  const [epost, setEpost] = useState('');
  const skjemafeil = useSkjemafeil();
  const sending = useMutation({ mutationFn: glemtPassord });
  useDokumenttittel(t('glemtSide.tittel'), skjemafeil.har || sending.isError);
  if (sending.isSuccess)
    return (
      <EnkelSide tittel={t('glemtSide.tittel')}>
        <Kvittering tittel={t('glemtSide.sendt')}>{t('glemtSide.sendtTekst', { epost: sending.variables })}</Kvittering>
        <p className="kp-les">{t('glemtSide.ikkeFaatt')}</p>
        <TilInnlogging />
      </EnkelSide>
    );
  const send = (): void => {
    const fine = /^\S+@\S+\.\S+$/.test(epost.trim());
    const message = epost.trim() === '' ? t('epostMangler') : t('epostUgyldig');
    if (skjemafeil.sjekk({ epost: fine ? undefined : message })) sending.mutate(epost.trim());
    else document.getElementById('epost')?.focus();
  };
  return (
    <EnkelSide tittel={t('glemtSide.tittel')} ingress={t('glemtSide.ingress')}>
      <form
        className="kp-stabel kp-innlogging__skjema"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Feilvarsel feil={sending.error} />
        <Tekstfelt
          id="epost"
          ledetekst={t('epost')}
          type="email"
          inputMode="email"
          autoComplete="username"
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
    </EnkelSide>
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
