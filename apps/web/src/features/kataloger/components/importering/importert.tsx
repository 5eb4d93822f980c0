import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Kvittering } from '../../../../shared/ui/kvittering';
import { KnappLenke } from '../../../../shared/ui/lenker';

interface Props {
  versjonId: string;
  katalog: string;
  fil: string;
  onNytt: () => void;
}

/** Stands where the form stood. */
export function Importert({ versjonId, katalog, fil, onNytt }: Props) {
  const { t } = useTranslation('katalogimport');
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('ferdig.tittel')}>{t('ferdig.tekst', { katalog, fil })}</Kvittering>
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to="/kataloger/$versjonId" params={{ versjonId }}>
          {t('ferdig.aapne')}
        </KnappLenke>
        <KnappLenke to="/kataloger/$versjonId/publiser" params={{ versjonId }} variant="secondary">
          {t('ferdig.publiser')}
        </KnappLenke>
        <Button variant="tertiary" onClick={onNytt}>
          {t('ferdig.enTil')}
        </Button>
      </div>
    </div>
  );
}
