import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

interface Props {
  sporring: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** The next page of a list, while there is one. */
export function Flere({ sporring }: Props) {
  const { t } = useTranslation('kunngjoeringer');
  if (!sporring.hasNextPage) return null;
  return (
    <div className="kp-bredknapp">
      <Button variant="secondary" loading={sporring.isFetchingNextPage} onClick={() => void sporring.fetchNextPage()}>
        {t('flere')}
      </Button>
    </div>
  );
}
