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

function Toast({ toast, onClose }: { toast: Beskjed; onClose: () => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const close = (): void => {
    onClose();
    // A press with the keyboard must not throw the person back to the top of the page.
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  useEffect(() => {
    if (held) return undefined;
    const timer = window.setTimeout(onClose, LIFE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [held, onClose]);
  const release = (): void => {
    // The pointer may leave while a button in it still has focus.
    setHeld(box.current?.contains(document.activeElement) ?? false);
  };
  return (
    <div
      ref={box}
      className="kp-toast"
      onPointerEnter={() => {
        setHeld(true);
      }}
      onPointerLeave={release}
      onFocus={(event) => {
        setHeld(true);
        const before = event.relatedTarget;
        if (before instanceof HTMLElement && !event.currentTarget.contains(before)) cameFrom.current = before;
      }}
      onBlur={(event) => {
        setHeld(event.currentTarget.contains(event.relatedTarget));
      }}
    >
      <span aria-hidden="true">{toast.tekst}</span>
      {toast.angre && (
        <button
          type="button"
          onClick={() => {
            toast.angre?.();
            close();
          }}
        >
          {t('toast.angre')}
        </button>
      )}
      <button type="button" className="kp-toast__lukk" aria-label={t('toast.lukk')} onClick={close}>
        <Ikon av={XMarkIcon} />
      </button>
    </div>
  );
}
