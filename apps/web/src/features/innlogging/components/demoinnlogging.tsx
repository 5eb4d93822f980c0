import { ChevronRightIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demobruker } from '../../../shared/lib/meg';
import { Avatar } from '../../../shared/ui/avatar';
import { Ikon } from '../../../shared/ui/ikon';

interface Props {
  brukere: readonly Demobruker[];
  /** One press fills in the form and logs in. */
  onVelg: (bruker: Demobruker) => void;
}

/** The demo log-ins; the API names them only in a demo installation. */
export function Demoinnlogging({ brukere, onVelg }: Props) {
  const { t } = useTranslation('innlogging');
  const id = useId();
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel" aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('demo.tittel')}</h2>
        <p className="kp-dempet">{t('demo.tekst')}</p>
      </div>
      <ul className="kp-liste kp-demo">
        {brukere.map((bruker) => (
          <li key={bruker.epost}>
            <Avatar navn={bruker.navn} />
            <div className="kp-liste__hoved">
              <button
                type="button"
                className="kp-demo__knapp"
                onClick={() => {
                  onVelg(bruker);
                }}
              >
                {bruker.rolle}
              </button>
              <p className="kp-liten kp-dempet">{bruker.navn}</p>
            </div>
            <Ikon av={ChevronRightIcon} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
