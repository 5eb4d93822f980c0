import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stortTallord } from '../../lib/format';

/** The tinted panel beside the report: what will be written, or what keeps it from being written. */
export function Importpanelramme({ tittel, children }: { tittel: string; children: ReactNode }) {
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister" aria-labelledby="importpanel">
      <h2 id="importpanel">{tittel}</h2>
      {children}
    </aside>
  );
}

/** Rows that stop the whole file: corrected in it, or left out here. */
export function MaaRettes({ antall: count, onTaUt }: { antall: number; onTaUt: () => void }) {
  const { t } = useTranslation('filimport');
  return (
    <>
      <p>{t('maaRettes', { count, antall: stortTallord(count) })}</p>
      <div className="kp-bredknapp">
        <Button variant="secondary" onClick={onTaUt}>
          {t('taUtAlle', { count })}
        </Button>
      </div>
    </>
  );
}

export function TaMedAlle({ onTaMed }: { onTaMed: () => void }) {
  const { t } = useTranslation('filimport');
  return (
    <button type="button" className="ds-link kp-liten" onClick={onTaMed}>
      {t('taMedAlle')}
    </button>
  );
}
