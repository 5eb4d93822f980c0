import { useTasterPaa } from '../lib/innstillinger';

export interface Tastehint {
  readonly taster: readonly string[];
  readonly tekst: string;
}

/** Shortcut keys shown on screen; hidden on a phone and when switched off. */
export function Taster({ hint }: { hint: readonly Tastehint[] }) {
  const [on] = useTasterPaa();
  if (!on) return null;
  return (
    <p className="kp-taster">
      {hint.map(({ taster, tekst }) => (
        <span key={tekst}>
          {taster.map((tast) => (
            <kbd key={tast}>{tast}</kbd>
          ))}{' '}
          {tekst}
        </span>
      ))}
    </p>
  );
}

/** The key inside a button: `<Button>Bekreft <Tast>B</Tast></Button>`; the button's name stays «Bekreft». */
export function Tast({ children }: { children: string }) {
  const [on] = useTasterPaa();
  return on ? <kbd aria-hidden="true">{children}</kbd> : null;
}
