import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtkast } from '../lib/utkast';
import { Dialog } from './dialog';
import { Tekstomraade } from './skjemafelt';
import { Feilvarsel } from './varsel';

interface Props {
  aapen: boolean;
  /** «Send tilbake «Åpnet byll på rygg»» */
  tittel: string;
  /** «Hva må Ida gjøre?» */
  ledetekst: string;
  hjelp?: string;
  /** Who will read it, or what follows; before the buttons. */
  children?: ReactNode;
  /** The act, on the button: «Send tilbake». */
  handling: string;
  /** Throws on failure: the dialog stays open with the text and says what went wrong. */
  onSend: (begrunnelse: string) => Promise<void>;
  onLukk: () => void;
  /** Names the draft, e.g. `retur:${sakId}`. */
  utkast: string;
}

/** A decision that needs a reason: return, withdraw, undo. */
export function BegrunnelseDialog(props: Props) {
  return (
    <Dialog aapen={props.aapen} tittel={props.tittel} onLukk={props.onLukk}>
      <Innhold {...props} />
    </Dialog>
  );
}

function Innhold({ ledetekst, hjelp, children, handling, onSend, onLukk, utkast }: Props) {
  const { t } = useTranslation();
  const { verdi, settVerdi, toem } = useUtkast(utkast, '');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    if (sending) return;
    setMissing(verdi.trim() === '');
    if (verdi.trim() === '') return;
    setSending(true);
    setError(null);
    try {
      await onSend(verdi.trim());
      toem('');
    } catch (caught) {
      setError(caught);
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      className="kp-stabel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Feilvarsel feil={error} />
      <Tekstomraade
        ledetekst={ledetekst}
        {...(hjelp === undefined ? {} : { hjelp })}
        verdi={verdi}
        onEndre={(next) => {
          settVerdi(next);
          setMissing(false);
        }}
        feil={missing ? t('dialog.begrunnelseMangler') : undefined}
      />
      {children}
      <div className="kp-rad kp-bredknapp">
        <Button type="submit" loading={sending}>
          {handling}
        </Button>
        <Button variant="tertiary" onClick={onLukk}>
          {t('dialog.avbryt')}
        </Button>
      </div>
    </form>
  );
}
