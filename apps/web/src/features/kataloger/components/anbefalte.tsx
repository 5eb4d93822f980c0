import { useTranslation } from 'react-i18next';
import type { KatalogMaal } from '../../../shared/lib/kataloger';

/** What the catalogue recommends, with the counts. */
export function Aktiviteter({ aktiviteter }: Pick<KatalogMaal, 'aktiviteter'>) {
  const { t } = useTranslation(['kataloger', 'journal']);
  return (
    <ul className="ds-list">
      {aktiviteter.map(({ antall, tekst, type }) => (
        <li key={`${tekst}${type ?? ''}`}>
          {antall !== null && <b className="kp-sterk kp-tall">{t('kataloger:maal.ganger', { antall })} </b>}
          {tekst}
          {type !== null && <span className="kp-liten kp-dempet"> · {t(`journal:type.${type}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
