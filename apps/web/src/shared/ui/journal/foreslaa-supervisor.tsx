import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useOppfrisk } from '../../lib/journal';
import { useSkjemafeil } from '../../lib/skjemafeil';
import { foreslaaSupervisor, type SupervisorforslagInn } from '../../lib/supervisorforslag';
import { useUtkast } from '../../lib/utkast';
import { Dialog } from '../dialog';
import { Feiloppsummering } from '../feiloppsummering';
import { HvemKanLese } from '../hvem-kan-lese';
import { Kvittering } from '../kvittering';
import { Tekstfelt } from '../skjemafelt';
import { Feilvarsel } from '../varsel';

interface Props {
  lopId: string;
  aapen: boolean;
  onLukk: () => void;
}

/** A small form for proposing somebody who is not among the supervisører yet; the leder decides. */
export function ForeslaaSupervisor({ lopId, aapen, onLukk }: Props) {
  const { t } = useTranslation('journal');
  // In the body, since it may be opened from inside another form.
  return createPortal(
    <Dialog aapen={aapen} tittel={t('forslag.tittel')} onLukk={onLukk}>
      <Skjema lopId={lopId} onLukk={onLukk} />
    </Dialog>,
    document.body,
  );
}

interface Felter {
  readonly navn: string;
  readonly epost: string;
  readonly yrke: string;
}

const TOM: Felter = { navn: '', epost: '', yrke: '' };
const EPOST = /^\S+@\S+\.\S+$/;

const tilInn = ({ navn, epost, yrke }: Felter): SupervisorforslagInn => ({
  navn: navn.trim(),
  epost: epost.trim(),
  ...(yrke.trim() && { yrke: yrke.trim() }),
});

/** The form's values, errors and sending; `sendt` is the name of the one who was proposed. */
function useForslag(lopId: string) {
  const { t } = useTranslation('journal');
  const { verdi, settVerdi, toem } = useUtkast<Felter>(`supervisorforslag:${lopId}`, TOM);
  const [sendt, setSendt] = useState<string | null>(null);
  const oppfrisk = useOppfrisk();
  const feil = useSkjemafeil();
  const sending = useMutation({
    mutationFn: () => foreslaaSupervisor(lopId, tilInn(verdi)),
    onSuccess: () => {
      setSendt(verdi.navn.trim());
      toem(TOM);
      oppfrisk();
    },
    onError: (error) => {
      feil.fraApi(error);
    },
  });
  const send = (): void => {
    const fine = feil.sjekk({
      navn: verdi.navn.trim() === '' ? t('forslag.navnMangler') : undefined,
      epost: EPOST.test(verdi.epost.trim()) ? undefined : t('forslag.epostUgyldig'),
    });
    if (fine) sending.mutate();
  };
  const felt = (navn: keyof Felter) => ({
    id: navn,
    autoComplete: 'off',
    verdi: verdi[navn],
    feil: feil.for(navn),
    onEndre: (next: string) => {
      settVerdi((before) => ({ ...before, [navn]: next }));
      feil.toem(navn);
    },
  });
  return { sendt, send, felt, feil, sender: sending.isPending, sendefeil: feil.har ? null : sending.error };
}

function Skjema({ lopId, onLukk }: Omit<Props, 'aapen'>) {
  const { t } = useTranslation(['journal', 'felles']);
  const { sendt, send, felt, feil, sender, sendefeil } = useForslag(lopId);
  if (sendt !== null) {
    return (
      <Kvittering tittel={t('journal:forslag.sendt', { navn: sendt })}>{t('journal:forslag.sendtTekst')}</Kvittering>
    );
  }
  return (
    <form
      className="kp-stabel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React hands events of a portal to the form it was opened from as well.
        event.stopPropagation();
        send();
      }}
    >
      <Feiloppsummering feil={feil.liste} forsoek={feil.forsoek} />
      <Feilvarsel feil={sendefeil} />
      <p>{t('journal:forslag.tekst')}</p>
      <Tekstfelt {...felt('navn')} ledetekst={t('journal:forslag.navn')} />
      <Tekstfelt {...felt('epost')} ledetekst={t('journal:forslag.epost')} type="email" inputMode="email" />
      <Tekstfelt
        {...felt('yrke')}
        ledetekst={t('journal:forslag.yrke')}
        hjelp={t('journal:forslag.yrkeHjelp')}
        valgfritt
      />
      <HvemKanLese lesere={[{ tekst: t('journal:forslag.lesere') }]} />
      <div className="kp-rad kp-bredknapp">
        <Button type="submit" loading={sender}>
          {t('journal:forslag.send')}
        </Button>
        <Button variant="tertiary" onClick={onLukk}>
          {t('felles:dialog.avbryt')}
        </Button>
      </div>
    </form>
  );
}
