import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from '../../../shared/lib/api-feil';
import { fornavn } from '../../../shared/lib/format';
import { rolleISted } from '../../../shared/lib/rolle';
import type { Tidligere } from '../../../shared/lib/tidligere';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Sitat } from '../../../shared/ui/sitat';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Listeavgjoerelse } from './bruk-avgjoerelse';
import { Dokumentet } from './dokumentet';

interface Props {
  melding: Tidligere;
  avgjoerelse: Listeavgjoerelse;
  nytt: ReactNode;
  onSeNytt: () => void;
}

/** The document beside the list, and one signature for all that are in. */
export function Avgjoerpanel({ melding, avgjoerelse, nytt, onSeNytt }: Props) {
  const { t } = useTranslation('tidligere');
  const { kommentar, feil, sender, utfoer, antall } = avgjoerelse;
  const navn = fornavn(melding.lis.navn);
  const act = antall.ute === 0 ? 'godkjenn' : antall.med === 0 ? 'tilbake' : 'begge';
  const seNytt = (): void => {
    avgjoerelse.seNytt();
    onSeNytt();
  };
  return (
    <Beslutningspanel
      innledning={
        <>
          <Dokumentet melding={melding} />
          <OrdFraLis melding={melding} />
        </>
      }
      {...(antall.ute > 0 && {
        kommentar: { ...kommentar, ledetekst: t('avgjoer.grunn', { navn }), hjelp: t('avgjoer.grunnHjelp', { navn }) },
      })}
      {...(melding.somRolle && { signererSom: rolleISted(melding.somRolle, melding.sendtTil) })}
      folger={t(`avgjoer.folger_${act}`, { med: antall.med, ute: antall.ute, navn })}
      nytt={nytt}
      feil={erNevnt(feil) ? null : feil}
      onSeNytt={seNytt}
      handlinger={
        <>
          {erNevnt(feil) && (
            <Feilvarsel feil={feil}>
              <Button variant="secondary" onClick={seNytt}>
                {t('avgjoer.seNytt')}
              </Button>
            </Feilvarsel>
          )}
          <Button
            loading={sender !== null}
            onClick={() => {
              utfoer('avgjoer');
            }}
          >
            {t(`avgjoer.${act}`, { med: antall.med, ute: antall.ute })}
          </Button>
        </>
      }
    />
  );
}

/** What the LIS wrote when it was sent last. */
function OrdFraLis({ melding: { hendelser, lis } }: { melding: Tidligere }) {
  const sent = hendelser.find(({ handling }) => handling === 'send');
  return sent?.tekst ? <Sitat kilde={lis.navn}>{sent.tekst}</Sitat> : null;
}

/** The answer names the goals that stand in the way. */
const erNevnt = (feil: unknown): boolean => feil instanceof ApiFeil && feil.kode === 'tidligere.ingenSignert';
