import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tidspunkt } from '../../../shared/lib/format';
import { Varsel } from '../../../shared/ui/varsel';
import type { Skjematilstand } from './bruk-skjema';
import { ToUtgaver } from './konflikt';

interface Props {
  tilstand: Skjematilstand;
  /** The draft on the server has been changed from elsewhere. */
  endret: boolean;
  onForfra: () => void;
}

/** The page opened with what was typed before; one may lay it aside. The draft itself stays in the list. */
export function Gjenopprettet({ tilstand, endret, onForfra }: Props) {
  const { t } = useTranslation('aktiviteter');
  // The time moves with every save; what is told is when the page was left.
  const [first] = useState(tilstand.lagretTid);
  if (!tilstand.gjenopprettet || first === null) return null;
  const { sak, lagring } = tilstand;
  if (endret && sak.id !== null && lagring.tid === null) return <ToUtgaver tilstand={tilstand} id={sak.id} />;
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
