import { useTranslation } from 'react-i18next';
import type { Maalplan } from '../lib/maalliste';
import { Fremdriftslinje } from './fremdrift';
import './planlinjer.css';

interface Props {
  maalplaner: readonly Pick<Maalplan, 'navn' | 'fremdrift'>[];
  tynn?: boolean;
}

/** One bar for each målplan, its figures in text over it; for readers other than the LIS. */
export function Planlinjer({ maalplaner, tynn = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className="kp-planlinjer">
      {maalplaner.map(({ navn, fremdrift: { antall, godkjent, paabegynt, ...rest } }) => (
        <div key={navn}>
          <p className="kp-planlinjer__tekst">
            <span>{navn}</span>
            <span className="kp-tall kp-nowrap">{t('fremdrift.avTotalt', { antall: godkjent, totalt: antall })}</span>
          </p>
          <Fremdriftslinje
            tynn={tynn}
            iTekst
            tall={{
              ...{ av: antall, godkjent, iGang: paabegynt },
              hosAndre: rest.tilAnbefaling + rest.tilGodkjenning,
              dinTur: rest.returnert,
            }}
          />
        </div>
      ))}
    </div>
  );
}
