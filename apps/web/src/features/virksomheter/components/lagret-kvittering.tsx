import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Kvittering } from '../../../shared/ui/kvittering';

interface Props {
  tittel: string;
  tekst?: string | undefined;
  /** Ways on, as `KnappLenke`. */
  lenker: ReactNode;
  /** Back to an empty form. */
  onNytt?: (() => void) | undefined;
}

/** Stands where the form stood. */
export function LagretKvittering({ tittel, tekst, lenker, onNytt }: Props) {
  const { t } = useTranslation('virksomheter');
  return (
    <div className="kp-skjema">
      <Kvittering tittel={tittel}>{tekst}</Kvittering>
      <div className="kp-rad kp-bredknapp">
        {lenker}
        {onNytt && (
          <Button variant="tertiary" onClick={onNytt}>
            {t('kvittering.enTil')}
          </Button>
        )}
      </div>
    </div>
  );
}
