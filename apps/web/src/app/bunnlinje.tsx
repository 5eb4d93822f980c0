import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lazy, Suspense } from 'react';
import { useOppstart } from '../shared/lib/meg';

/** Only for who has not logged in; the others choose in the profile. */
const Spraakvalg = lazy(async () => ({ default: (await import('./spraakvalg')).Spraakvalg }));

export function Bunnlinje({ innlogget }: { innlogget: boolean }) {
  const { t } = useTranslation();
  const oppstart = useOppstart();
  return (
    <footer className="kp-bunnlinje">
      <div className="kp-ramme kp-rad kp-mellom">
        <p>
          {oppstart ? t('bunn.portalVersjon', { versjon: oppstart.versjon }) : t('bunn.portal')}
          {oppstart?.demo && ` · ${t('demo.bunn')}`}
        </p>
        {!innlogget && (
          <Suspense>
            <Spraakvalg />
          </Suspense>
        )}
        <p>
          <Link to="/personvern">{t('bunn.personvern')}</Link> ·{' '}
          <Link to="/tilgjengelighet">{t('bunn.tilgjengelighet')}</Link>
        </p>
      </div>
    </footer>
  );
}
