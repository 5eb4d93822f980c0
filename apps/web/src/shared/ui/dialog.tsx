import { Button, Dialog as DsDialog } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Ikon } from './ikon';

interface Props {
  aapen: boolean;
  tittel: string;
  /** Esc, the cross and «Avbryt». Without it the dialog cannot be dismissed. */
  onLukk: () => void;
  children: ReactNode;
}

/** A small modal dialog. Focus goes to the first empty field, and back to where it came from. */
export function Dialog({ aapen, tittel, onLukk, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!aapen || !box.current) return;
    const fields = [...box.current.querySelectorAll<HTMLInputElement>('textarea, input, select')];
    (fields.find((field) => field.value === '') ?? fields[0])?.focus();
  }, [aapen]);
  return (
    <DsDialog ref={box} open={aapen} onClose={onLukk} closeButton={false} aria-labelledby={id} className="kp-dialog">
      <Button
        icon
        variant="tertiary"
        data-color="neutral"
        aria-label={t('dialog.lukk')}
        onClick={onLukk}
        className="kp-dialog__lukk"
      >
        <Ikon av={XMarkIcon} />
      </Button>
      <div className="kp-stabel">
        <h2 id={id}>{tittel}</h2>
        {aapen && children}
      </div>
    </DsDialog>
  );
}
