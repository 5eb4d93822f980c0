import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import { Varsel } from '../../../shared/ui/varsel';

/** The page opened with what was typed before; one may lay it aside. The draft itself stays in the list. */
export function Gjenopprettet({ tid, onForfra }: { tid: string | null; onForfra: () => void }) {
  const { t } = useTranslation('aktiviteter');
  // The time moves with every save; what is told is when the page was left.
  const [first] = useState(tid);
  if (first === null) return null;
  return (
    <Varsel farge="info">
      <p>{t('skjema.fortsetter', { tid: tidspunkt(first) })}</p>
      <p>
        <button type="button" className="ds-link" onClick={onForfra}>
          {t('skjema.forfra')}
        </button>
      </p>
    </Varsel>
  );
}
