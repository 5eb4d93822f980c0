import { useTranslation } from 'react-i18next';
import { SPRAAK } from '../shared/i18n/i18n';
import { velgPaaEnheten } from '../shared/lib/spraak';
import { SPRAAKNAVN } from '../shared/lib/spraaknavn';

/** Before anybody has logged in: the language of this device. */
export function Spraakvalg() {
  const { t, i18n } = useTranslation();
  return (
    <ul className="kp-spraakvalg" aria-label={t('bunn.spraak')}>
      {SPRAAK.map((spraak) => (
        <li key={spraak}>
          <button
            type="button"
            lang={spraak}
            aria-pressed={spraak === i18n.language}
            onClick={() => {
              velgPaaEnheten(spraak);
            }}
          >
            {SPRAAKNAVN[spraak]}
          </button>
        </li>
      ))}
    </ul>
  );
}
