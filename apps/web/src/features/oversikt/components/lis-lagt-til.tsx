import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Aktiveringslenke } from '../../../shared/ui/aktiveringslenke';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { LisLagtTil } from '../api/oversikt';
import type { Lisverdier } from './lisverdier';

interface Props {
  svar: LisLagtTil;
  verdier: Lisverdier;
  onNy: () => void;
}

/** Stands where the form stood. The link is in the answer only: it goes when the page goes. */
export function LisLagtTilKvittering({ svar, verdier: { navn, epost }, onNy }: Props) {
  const { t } = useTranslation('oversikt');
  const account = svar.sendt ? t('kvittering.sendt', { epost }) : t('kvittering.lenke', { navn });
  return (
    <div className="kp-skjema">
      <Kvittering tittel={t('kvittering.tittel', { navn })}>
        {svar.nyKonto ? account : t('kvittering.kjent', { navn })}
      </Kvittering>
      {svar.lenke !== null && <Aktiveringslenke navn={navn} lenke={svar.lenke} />}
      <div className="kp-rad">
        <div className="kp-bredknapp">
          <Button variant="secondary" onClick={onNy}>
            {t('kvittering.enTil')}
          </Button>
        </div>
        <div className="kp-bredknapp">
          <KnappLenke to="/oversikt" variant="tertiary">
            {t('kvittering.tilOversikt')}
          </KnappLenke>
        </div>
      </div>
    </div>
  );
}
