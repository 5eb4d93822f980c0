import { Alert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { tekstForFeil } from '../lib/feiltekst';

/** An error one must act on, inline, where it happened. Renders nothing when `feil` is null. */
export function Feilvarsel({ feil, children }: { feil: unknown; children?: ReactNode }) {
  if (feil === null || feil === undefined) return null;
  return (
    <Alert data-color="danger" role="alert">
      <p>{tekstForFeil(feil)}</p>
      {children}
    </Alert>
  );
}

/** A notice on the page: `warning` when it asks something of the reader, `info` when it does not. */
export function Varsel({ farge, children }: { farge: 'info' | 'warning' | 'success' | 'danger'; children: ReactNode }) {
  return <Alert data-color={farge}>{children}</Alert>;
}
