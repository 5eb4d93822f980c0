import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import { Aktiveringslenke } from '../../../shared/ui/aktiveringslenke';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { PersonLagtTil } from '../api/folk';
import type { Folkested } from './folkesteder';

interface Props {
  navn: string;
  epost: string;
  /** «supervisør i Fjellvik kommune» */
  rolle: string;
  fra: string;
  svar: PersonLagtTil;
  sted: Folkested;
  onNy: () => void;
}

/** Stands where the form stood. The link is in the answer only: it goes when the page goes. */
export function LagtTil({ navn, epost, rolle, fra, svar, sted, onNy }: Props) {
  const { t } = useTranslation('folk');
  const later = fra > iDag();
  const title = later
    ? t('kvittering.fraDato', { navn, rolle, dato: datoITekst(fra) })
    : t('kvittering.lagtTil', { navn, rolle });
  const given = svar.sendt ? t('kvittering.nyKontoSendt', { epost }) : t('kvittering.nyKontoLenke', { navn });
  const account = svar.gjentatt ? t('kvittering.gjentatt', { navn }) : given;
  return (
    <div className="kp-skjema">
      <Kvittering tittel={title}>{svar.nyKonto ? account : t('kvittering.kjent', { navn })}</Kvittering>
      {svar.lenke !== null && <Aktiveringslenke navn={navn} lenke={svar.lenke} />}
      <div className="kp-rad">
        <div className="kp-bredknapp">
          <Button variant="secondary" onClick={onNy}>
            {t('kvittering.enTil')}
          </Button>
        </div>
        <div className="kp-bredknapp">
          <KnappLenke {...sted.liste} variant="tertiary">
            {t('kvittering.tilListen')}
          </KnappLenke>
        </div>
      </div>
    </div>
  );
}
