import { useTranslation } from 'react-i18next';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { Aktivitetsfilter } from '../api/filter';

interface Props {
  filter: Aktivitetsfilter;
  sider: number;
}

/** Previous and next page; nothing when everything is on one. */
export function Blaing({ filter, sider }: Props) {
  const { t } = useTranslation('aktiviteter');
  const { side = 1, ...rest } = filter;
  if (sider < 2) return null;
  return (
    <nav className="kp-rad kp-mellom" aria-label={t('liste.sider')}>
      {side > 1 ? (
        <KnappLenke to="/aktiviteter" search={side === 2 ? rest : { ...rest, side: side - 1 }} variant="secondary">
          {t('liste.forrige')}
        </KnappLenke>
      ) : (
        <span />
      )}
      <p className="kp-liten kp-dempet">{t('liste.sideAv', { side, sider })}</p>
      {side < sider ? (
        <KnappLenke to="/aktiviteter" search={{ ...rest, side: side + 1 }} variant="secondary">
          {t('liste.neste')}
        </KnappLenke>
      ) : (
        <span />
      )}
    </nav>
  );
}
