import { useTranslation } from 'react-i18next';
import type { endretFakta } from '../../lib/periodefakta';

/** «Stilling: 80 % er nå 60 %», one line each. */
export function Periodeendringer({ endringer }: { endringer: ReturnType<typeof endretFakta> }) {
  const { t } = useTranslation('periodeord');
  if (endringer.length === 0) return null;
  return (
    <ul className="ds-list">
      {endringer.map(({ navn, foer, verdi }) => (
        <li key={navn}>{t('endret', { navn, foer, verdi })}</li>
      ))}
    </ul>
  );
}
