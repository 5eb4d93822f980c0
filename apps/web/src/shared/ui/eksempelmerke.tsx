import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Always beside the name of an example catalogue: its goals are invented, and never to be taken for official. */
export function Eksempelmerke() {
  const { t } = useTranslation();
  return <Tag data-color="neutral">{t('eksempelkatalog')}</Tag>;
}
