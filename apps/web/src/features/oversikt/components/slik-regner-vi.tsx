import { useTranslation } from 'react-i18next';

const AVSNITT = ['forventet', 'slingring', 'tidlig', 'aldri', 'permisjon', 'venter'] as const;

/** What the pace says and does not say, and the rule behind it. */
export function SlikRegnerVi() {
  const { t } = useTranslation('oversikt');
  return (
    <div className="kp-stabel kp-tett kp-liten">
      <p className="kp-dempet">{t('merknad')}</p>
      <details className="kp-slik">
        <summary className="ds-link">{t('slik.tittel')}</summary>
        <ul className="kp-oversikt__regler">
          {AVSNITT.map((key) => (
            <li key={key}>{t(`slik.${key}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
