import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dager } from '../../../shared/lib/format';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Stegliste } from '../../../shared/ui/stegliste';
import { kallMaalTilbake, type Maalside } from '../api/maal';
import { useBeslutning } from './bruk-beslutning';
import { dagerSiden, stegEtter } from './maalsteg';

interface Props {
  maal: Maalside;
  nytt: ReactNode;
  kvittering: ReactNode;
  onKaltTilbake: (maal: Maalside) => void;
  onSeNytt: () => void;
}

interface Venting {
  readonly hvem: readonly string[];
  /** Whole days the oldest has had it. */
  readonly dager: number;
}

export function ventingPaa(maal: Maalside): Venting {
  if (maal.tilstand === 'TIL_GODKJENNING') {
    const hvem = maal.leder?.navn ?? maal.virksomhet ?? '';
    return { hvem: [hvem], dager: maal.tilstandSiden ? dagerSiden(maal.tilstandSiden) : 0 };
  }
  const waiting = maal.anbefalinger.filter(({ tilstand }) => tilstand === 'VENTER');
  return {
    hvem: waiting.map(({ person }) => person),
    dager: Math.max(0, ...waiting.map(({ bedtTid }) => dagerSiden(bedtTid))),
  };
}

/** With others: who has it and for how many days, and the way back. */
export function Ventepanel({ maal, nytt, kvittering, onKaltTilbake, onSeNytt }: Props) {
  const { t } = useTranslation('laeringsmaal');
  const recall = useBeslutning<undefined>((vilkaar) => kallMaalTilbake(vilkaar), maal, onKaltTilbake);
  const { hvem, dager: days } = ventingPaa(maal);
  const [a = '', b] = hvem;
  const since = days > 0 ? dager(days) : t('panel.iDag');
  const approving = maal.tilstand === 'TIL_GODKJENNING';
  return (
    <Beslutningspanel
      foerst
      tittel={t('panel.venter', { hvem: b === undefined ? a : t('panel.og', { a, b }) })}
      innledning={
        <>
          {kvittering}
          <p>
            {approving
              ? t('panel.venterGodkjenning', { dager: since })
              : t('panel.venterAnbefaling', { count: hvem.length, dager: since })}
          </p>
          <Stegliste steg={stegEtter(maal)} naa={approving ? 2 : 1} />
        </>
      }
      nytt={nytt}
      feil={recall.feil}
      onSeNytt={() => {
        recall.ny();
        onSeNytt();
      }}
      handlinger={
        maal.tillatteHandlinger.includes('kallTilbake') && (
          <>
            <Button
              variant="secondary"
              loading={recall.paagaar}
              onClick={() => {
                recall.utfoer(undefined);
              }}
            >
              {t('panel.kallTilbake')}
            </Button>
            <p className="kp-liten kp-dempet">{t('panel.kallTilbakeTekst')}</p>
          </>
        )
      }
    />
  );
}
