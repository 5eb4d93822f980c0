import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Skjema } from '../lib/skjema';
import { Panelfeil } from './beslutningspanel';
import { Dialog } from './dialog';
import { Feiloppsummering } from './feiloppsummering';

interface Props {
  aapen: boolean;
  tittel: string;
  onLukk: () => void;
  /** The form itself, made anew each time the dialog opens; its draft is kept on the device meanwhile. */
  children: ReactNode;
}

/** A form that fits in a dialog. In the body, since it may be opened from inside another form. */
export function Skjemadialog({ aapen, tittel, onLukk, children }: Props) {
  return createPortal(
    <Dialog aapen={aapen} tittel={tittel} onLukk={onLukk}>
      {children}
    </Dialog>,
    document.body,
  );
}

interface InnholdProps<T, R> {
  skjema: Skjema<T, R>;
  /** The act, on the button. */
  handling: string;
  onLukk: () => void;
  /** Fetches what is new after a stale version; what is typed stays. */
  onSeNytt?: () => void;
  /** Fields, then who can read it and what follows. */
  children: ReactNode;
}

/** Error summary, fields, what follows, and the two buttons. */
export function Dialogskjema<T, R>({ skjema, handling, onLukk, onSeNytt, children }: InnholdProps<T, R>) {
  const { t } = useTranslation();
  return (
    <form
      className="kp-stabel kp-dialogskjema"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React hands events of a portal to the form it was opened from as well.
        event.stopPropagation();
        skjema.send();
      }}
    >
      <Feiloppsummering feil={skjema.skjemafeil.liste} forsoek={skjema.skjemafeil.forsoek} />
      {children}
      <Panelfeil feil={skjema.feil} onSeNytt={onSeNytt} />
      <div className="kp-rad kp-bredknapp">
        <Button type="submit" loading={skjema.sender}>
          {handling}
        </Button>
        <Button variant="tertiary" onClick={onLukk}>
          {t('dialog.avbryt')}
        </Button>
      </div>
    </form>
  );
}
