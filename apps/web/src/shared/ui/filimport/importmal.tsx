import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Ikon } from '../ikon';

/** The workbook to fill in. */
export function Importmal({ href, hjelp }: { href: string; hjelp: string }) {
  const { t } = useTranslation('filimport');
  return (
    <div className="kp-stabel kp-tett">
      <div>
        <Button asChild variant="secondary">
          <a href={href} download>
            <Ikon av={DownloadIcon} />
            {t('mal')}
          </a>
        </Button>
      </div>
      <p className="kp-liten kp-dempet">{hjelp}</p>
    </div>
  );
}
