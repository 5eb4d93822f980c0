import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { stortTallord } from '../../../shared/lib/format';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { Importert as Svar } from '../api/periodeimport';

/** Stands where the form stood. */
export function Importert({ importert: { lagt, finnes }, onEnTil }: { importert: Svar; onEnTil: () => void }) {
  const { t } = useTranslation('periodeimport');
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('ferdig.tittel', { count: lagt, antall: stortTallord(lagt) })}>
        {finnes > 0 && <p>{t('ferdig.finnes', { count: finnes, antall: stortTallord(finnes) })}</p>}
        <p>{t('panel.leder')}</p>
      </Kvittering>
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to="/tjenestetid">{t('ferdig.tilbake')}</KnappLenke>
        <Button variant="secondary" onClick={onEnTil}>
          {t('ferdig.enTil')}
        </Button>
      </div>
    </div>
  );
}
