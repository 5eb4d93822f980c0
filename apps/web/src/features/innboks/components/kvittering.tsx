import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fornavn, klokken } from '../../../shared/lib/format';
import { Signaturlenke } from '../../../shared/ui/journal/signaturkontroll';
import { Kvittering as Boks } from '../../../shared/ui/kvittering';
import { Tast } from '../../../shared/ui/taster';
import type { Avgjort, Saksprops } from './avgjort';
import { oppgavetittel, somHvem } from './oppgavetekst';

interface Props extends Pick<Saksprops, 'neste' | 'onVelg'> {
  avgjort: Avgjort;
  /** What else the act gave, e.g. a link to hand over. */
  children?: ReactNode;
  /** The way back, where there is one. */
  angre?: ReactNode;
}

/** Where the buttons stood: what was done, as whom, the number of the signature, and the next that waits. */
export function Avgjortkvittering({ avgjort, neste, onVelg, children, angre }: Props) {
  const { t } = useTranslation('innboks');
  const { oppgave, utfall, tid, signaturNr } = avgjort;
  const navn = fornavn(oppgave.lis.navn);
  return (
    <div className="kp-stabel">
      <Boks tittel={t(`kvittering.${utfall}`, { tittel: oppgave.tittel })}>
        <p>
          {t('kvittering.signert', { rolle: somHvem(oppgave), tid: klokken(tid) })}
          {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
        </p>
        <p>{t('kvittering.beskjed', { navn })}</p>
        {angre}
      </Boks>
      {children}
      <Neste neste={neste} onVelg={onVelg} />
    </div>
  );
}

function Neste({ neste, onVelg }: Pick<Saksprops, 'neste' | 'onVelg'>) {
  const { t } = useTranslation('innboks');
  if (!neste) return <p>{t('kvittering.ingenFlere')}</p>;
  return (
    <div className="kp-stabel kp-tett">
      <p className="kp-liten kp-dempet">{t('kvittering.nesteFra', { navn: neste.lis.navn })}</p>
      <div className="kp-bredknapp">
        <Button
          onClick={() => {
            onVelg(neste.id);
          }}
        >
          {t('kvittering.neste', { tittel: oppgavetittel(neste) })} <Tast>J</Tast>
        </Button>
      </div>
    </div>
  );
}
