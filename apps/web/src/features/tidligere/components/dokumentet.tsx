import { useTranslation } from 'react-i18next';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';

/** What the approval is seen on, with the files. */
export function Dokumentet({ melding: { dokument, vedlegg } }: { melding: Tidligere }) {
  const { t } = useTranslation('tidligere');
  return (
    <div className="kp-stabel kp-tett">
      <p className="kp-overlinje">{t('felles.dokument')}</p>
      <p className="kp-sterk">{dokument}</p>
      {vedlegg.length > 0 ? (
        <Vedleggsliste vedlegg={vedlegg} />
      ) : (
        <p className="kp-liten kp-dempet">{t('ingenFiler')}</p>
      )}
    </div>
  );
}
