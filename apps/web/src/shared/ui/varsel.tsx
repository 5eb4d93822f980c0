import { Alert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../lib/api-feil';
import { tekstForFeil } from '../lib/feiltekst';
import { Uthevet } from './uthevet';

/** An error one must act on, inline, where it happened. Renders nothing when `feil` is null. */
export function Feilvarsel({ feil, children }: { feil: unknown; children?: ReactNode }) {
  if (feil === null || feil === undefined) return null;
  return (
    <Alert data-color="danger" role="alert">
      <p>{tekstForFeil(feil)}</p>
      <Referanse feil={feil} />
      {children}
    </Alert>
  );
}

/** The reference to give when one asks for help; only for what is our own fault. */
function Referanse({ feil }: { feil: unknown }) {
  const { t } = useTranslation();
  const reference = feil instanceof ApiFeil && feil.status >= 500 ? feil.korrelasjonsId : null;
  if (reference === null) return null;
  return (
    <p className="kp-liten">
      <Uthevet tekst={t('feilside.referanse', { referanse: reference })} tall />
    </p>
  );
}

/** A notice on the page: `warning` when it asks something of the reader, `info` when it does not. */
export function Varsel({ farge, children }: { farge: 'info' | 'warning' | 'success' | 'danger'; children: ReactNode }) {
  return <Alert data-color={farge}>{children}</Alert>;
}
