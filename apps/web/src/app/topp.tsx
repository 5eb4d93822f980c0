import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Meg } from '../shared/lib/meg';
import type { Rollevalg } from '../shared/lib/rolle';
import { Hatt } from './hatt';
import { Hovedmeny } from './hovedmeny';
import { Merke } from '../shared/ui/merke';

interface Props {
  meg: Meg | null;
  valg: Rollevalg | null;
  /** Whether the installation holds demo data: every page says so. */
  demo: boolean;
}

export function Topp({ meg, valg, demo }: Props) {
  const { t } = useTranslation();
  return (
    <header className="kp-topp">
      {demo && <p className="kp-demobaand">{t('demo.baand')}</p>}
      <div className="kp-ramme kp-topp__rad">
        <Link to="/" className="kp-merke">
          <Merke />
          {t('portal')}
        </Link>
        {meg && (
          <div className="kp-verktoy">
            <Hatt meg={meg} valg={valg} />
          </div>
        )}
      </div>
      {valg && <Hovedmeny valg={valg} />}
    </header>
  );
}
