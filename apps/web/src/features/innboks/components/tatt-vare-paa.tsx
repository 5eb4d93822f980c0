import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppfrisk } from '../../../shared/lib/journal';
import { Sitat } from '../../../shared/ui/sitat';
import { Varsel } from '../../../shared/ui/varsel';

interface Props {
  /** Why; null where what is new has said it. */
  grunn: string | null;
  tekst: string;
}

/** The item no longer waits for the reader: why, and what was typed, so that it can be used elsewhere. */
export function TattVarePaa({ grunn, tekst }: Props) {
  const { t } = useTranslation('innboks');
  const oppfrisk = useOppfrisk();
  // The list and the counts do not know it yet.
  useEffect(oppfrisk, [oppfrisk]);
  return (
    <div className="kp-stabel" role="status">
      <Varsel farge="info">
        <p className="kp-sterk">{t('borte.tittel')}</p>
        {grunn !== null && <p>{grunn}</p>}
      </Varsel>
      {tekst.trim() !== '' && <Sitat kilde={t('borte.dinTekst')}>{tekst}</Sitat>}
    </div>
  );
}
