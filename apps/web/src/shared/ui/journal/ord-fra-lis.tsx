import { useTranslation } from 'react-i18next';
import { Sitat } from '../sitat';
import type { Maalside } from './typer';

/** What the LIS wrote when the goal was sent: an answer to what was asked, or a word on the way. */
export function OrdFraLis({ maal: { ordFraLis, lis } }: { maal: Pick<Maalside, 'ordFraLis' | 'lis'> }) {
  const { t } = useTranslation('journal');
  if (!ordFraLis) return null;
  return (
    <Sitat kilde={t('ordFraLis', { navn: lis.navn })}>
      <span className="kp-linjeskift">{ordFraLis}</span>
    </Sitat>
  );
}
