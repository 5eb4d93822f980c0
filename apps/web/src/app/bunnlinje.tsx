import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOppstart } from '../shared/lib/meg';

export function Bunnlinje() {
  const { t } = useTranslation();
  const oppstart = useOppstart();
  return (
    <footer className="kp-bunnlinje">
      <div className="kp-ramme kp-rad kp-mellom">
        <p>
          {oppstart ? t('bunn.portalVersjon', { versjon: oppstart.versjon }) : t('bunn.portal')}
          {oppstart?.demo && ` · ${t('demo.bunn')}`}
        </p>
        <p>
          <Link to="/personvern">{t('bunn.personvern')}</Link> ·{' '}
          <Link to="/tilgjengelighet">{t('bunn.tilgjengelighet')}</Link>
        </p>
      </div>
    </footer>
  );
}
