import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { XMarkIcon } from '@navikt/aksel-icons';
import { Ikon } from './ikon';

const LIFE_MS = 10_000;

interface Beskjed {
  /** «Utkastet er slettet» */
  readonly tekst: string;
  /** What «Angre» does. A toast is only for what succeeded and can be undone. */
  readonly angre?: () => void;
}

const ToastContext = createContext<(beskjed: Beskjed) => void>(() => undefined);

/** `const vis = useToast(); vis({ tekst: 'Utkastet er slettet', angre: gjenopprett });` */
export const useToast = (): ((beskjed: Beskjed) => void) => use(ToastContext);

/** Holds the one toast of the page; a new one takes the place of the old. */
export function ToastRegion({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<(Beskjed & { nr: number }) | null>(null);
  const count = useRef(0);
  const show = useCallback((beskjed: Beskjed) => {
    count.current += 1;
    setToast({ ...beskjed, nr: count.current });
  }, []);
  const close = useCallback(() => {
    setToast(null);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <section className="kp-toastomraade" aria-label={t('toast.omraade')}>
        <div role="status">{toast && <span className="kp-bare-skjermleser">{toast.tekst}</span>}</div>
        {toast && <Toast key={toast.nr} toast={toast} onClose={close} />}
      </section>
    </ToastContext>
  );
}

/** Ends after ten seconds, but not while the pointer or the focus is on it. */
function useLifetime(onEnd: () => void): (held: boolean) => void {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = window.setTimeout(onEnd, LIFE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [held, onEnd]);
  return setHeld;
}

function Toast({ toast, onClose }: { toast: Beskjed; onClose: () => void }) {
  const { t } = useTranslation();
  const hold = useLifetime(onClose);
  const cameFrom = useRef<HTMLElement | null>(null);
  const close = (): void => {
    onClose();
    // A press with the keyboard must not throw the person back to the top of the page.
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  const undo = (): void => {
    toast.angre?.();
    close();
  };
  return (
    <div
      className="kp-toast"
      onPointerEnter={() => {
        hold(true);
      }}
      onPointerLeave={(event) => {
        // The pointer may leave while a button in it still has focus.
        hold(event.currentTarget.contains(document.activeElement));
      }}
      onFocus={({ currentTarget, relatedTarget }) => {
        hold(true);
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget;
      }}
      onBlur={(event) => {
        hold(event.currentTarget.contains(event.relatedTarget));
      }}
    >
      <span aria-hidden="true">{toast.tekst}</span>
      {toast.angre && (
        <button type="button" onClick={undo}>
          {t('toast.angre')}
        </button>
      )}
      <button type="button" className="kp-toast__lukk" aria-label={t('toast.lukk')} onClick={close}>
        <Ikon av={XMarkIcon} />
      </button>
    </div>
  );
}
