import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { tallord } from '../../../shared/lib/format';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Bekrefter } from '../api/aktiviteter';
import type { Skjematilstand } from './bruk-skjema';

interface Props {
  tilstand: Skjematilstand;
  bedt: Bekrefter | undefined;
  svar: boolean;
}

/** One primary: send to the one named, or keep it to oneself. */
export function Sendeknapper({ tilstand, bedt, svar }: Props) {
  const { t } = useTranslation('aktiviteter');
  const { skjema, sender, behold, sendefeil, rader } = tilstand;
  const alle = rader.length > 1 ? t('flere.sendTil', { antall: tallord(rader.length), navn: bedt?.navn ?? '' }) : null;
  const send = bedt ? (alle ?? t('skjema.sendTil', { navn: bedt.navn })) : t('skjema.send');
  const shared = svar ? t('skjema.svar') : send;
  return (
    <>
      <Feilvarsel feil={sendefeil} />
      <div className="kp-rad kp-bredknapp">
        <Button type="submit" loading={sender}>
          {skjema.privat ? t('skjema.lagrePrivat') : shared}
        </Button>
        {!skjema.privat && (
          <Button variant="secondary" disabled={sender} onClick={behold}>
            {t(svar ? 'skjema.beholdSvar' : 'skjema.behold')}
          </Button>
        )}
      </div>
    </>
  );
}
