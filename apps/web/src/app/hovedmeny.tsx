import { useTranslation } from 'react-i18next';
import type { Rollevalg } from '../shared/lib/rolle';
import { useMeny } from './bruk-meny';
import { gjeldende } from './meny';
import { Menylenke } from './menylenke';

export function Hovedmeny({ valg }: { valg: Rollevalg }) {
  const { t } = useTranslation();
  const { meny, pathname, antall } = useMeny(valg);
  if (meny.topp.length === 0) return null;
  const her = gjeldende(meny.topp, pathname);
  return (
    <nav className="kp-nav kp-ramme" aria-label={t('meny.hovedmeny')}>
      <ul>
        {meny.topp.map((punkt) => (
          <li key={punkt.til}>
            <Menylenke punkt={punkt} her={her} antall={antall} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
