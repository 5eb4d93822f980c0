import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tekstfeil } from '../lib/avgjoerelse';
import { useUtkast } from '../lib/utkast';
import { Dialog } from './dialog';
import { FalsktTreff } from './falskt-treff';
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

/** The text, its draft, and the sending of it. */
function useBegrunnelse({ onSend, utkast }: Pick<Props, 'onSend' | 'utkast'>) {
  const { verdi, settVerdi, toem } = useUtkast(utkast, '');
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const change = (next: string): void => {
    settVerdi(next);
    setMissing(false);
  };
  const send = async (): Promise<void> => {
    const text = verdi.trim();
    setMissing(text === '');
    if (sending || text === '') return;
    setSending(true);
    setError(null);
    try {
      await onSend(text);
      toem('');
    } catch (caught) {
      setError(caught);
    } finally {
      setSending(false);
    }
  };
  return { verdi, change, missing, error, sending, send };
}

function Innhold({ ledetekst, hjelp, children, handling, onSend, onLukk, utkast }: Props) {
  const { t } = useTranslation();
  const { verdi, change, missing, error, sending, send } = useBegrunnelse({ onSend, utkast });
  const wrong = tekstfeil(error);
  return (
    <form
      className="kp-stabel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Feilvarsel feil={wrong ? null : error} />
      <Tekstomraade
        ledetekst={ledetekst}
        hjelp={hjelp}
        verdi={verdi}
        onEndre={change}
        feil={missing ? t('dialog.begrunnelseMangler') : wrong?.tekst}
      />
      {wrong?.treff && <FalsktTreff felt={wrong.treff} />}
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
