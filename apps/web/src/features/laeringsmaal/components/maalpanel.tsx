import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { Kvittering } from '../../../shared/ui/kvittering';
import type { Maalside } from '../api/maal';
import { GodkjentPanel } from './godkjentpanel';
import { hindring, Hindringspanel } from './hindringspanel';
import { Sendepanel } from './sendepanel';
import { Ventepanel } from './ventepanel';

type Gjort = 'sendt' | 'kaltTilbake';

/** The panel of the goal's page, as the LIS sees it in each state. What was just done stays as a receipt. */
export function Maalpanel({ maal }: { maal: Maalside }) {
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const [done, setDone] = useState<Gjort | null>(null);
  const finish = (what: Gjort) => (next: Maalside) => {
    client.setQueryData(journalnoekler.maal(next.id), next);
    setDone(what);
    oppfrisk();
  };
  const seeNew = (): void => {
    void client.invalidateQueries({ queryKey: journalnoekler.maal(maal.id) });
  };
  const { tilstand } = maal;
  if (tilstand === 'GODKJENT') return <GodkjentPanel maal={maal} />;
  if (tilstand === 'TIL_ANBEFALING' || tilstand === 'TIL_GODKJENNING') {
    const receipt = done === 'sendt' ? <Sendt maal={maal} /> : undefined;
    return <Ventepanel maal={maal} kvittering={receipt} onKaltTilbake={finish('kaltTilbake')} onSeNytt={seeNew} />;
  }
  const receipt = done === 'kaltTilbake' ? <KaltTilbake /> : undefined;
  const obstacle = hindring(maal);
  if (obstacle) return <Hindringspanel maal={maal} hindring={obstacle} kvittering={receipt} />;
  return <Sendepanel maal={maal} kvittering={receipt} onSendt={finish('sendt')} onSeNytt={seeNew} />;
}

function Sendt({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('laeringsmaal');
  const [a = '', b] = maal.anbefalinger.map(({ person }) => person);
  return (
    <Kvittering tittel={t('panel.sendt')}>
      {t('panel.sendtTekst', { hvem: b === undefined ? a : t('panel.og', { a, b }) })}
    </Kvittering>
  );
}

function KaltTilbake() {
  const { t } = useTranslation('laeringsmaal');
  return <Kvittering tittel={t('panel.kaltTilbake')}>{t('panel.kaltTilbakeTekst')}</Kvittering>;
}
