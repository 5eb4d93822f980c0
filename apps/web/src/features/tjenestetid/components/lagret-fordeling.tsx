import { useTranslation } from 'react-i18next';
import { tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenestefordeling } from '../../../shared/lib/tjenestetid';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Fordelingstabell } from '../../../shared/ui/tjeneste/fordelingstabell';

interface Props {
  fordeling: Tjenestefordeling;
  ny: boolean;
  idag: string;
}

/** What was saved, what it will come to, and what counts until then. */
export function LagretFordeling({ fordeling, ny, idag }: Props) {
  const { t } = useTranslation('fordeling');
  const { fra, til } = fordeling;
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t(ny ? 'lagret.tittel' : 'lagret.endret', { tidsrom: tidsrom(fra, til) })}>
        <p>{t(fra > idag ? 'lagret.fremtid' : 'lagret.neste')}</p>
      </Kvittering>
      <Fordelingstabell fordeling={fordeling} />
      <div className="kp-bredknapp">
        <KnappLenke to="/tjenestetid">{t('skjema.tilbake')}</KnappLenke>
      </div>
    </div>
  );
}
