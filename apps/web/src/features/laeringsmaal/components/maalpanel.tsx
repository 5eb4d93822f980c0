import { useQueryClient } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Holdt } from '../../../shared/lib/holdt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { NoeNytt } from '../../../shared/ui/holdt';
import { Kvittering } from '../../../shared/ui/kvittering';
import type { Maalside } from '../api/maal';
import { GodkjentPanel } from './godkjentpanel';
import { hindring, Hindringspanel } from './hindringspanel';
import { Sendepanel } from './sendepanel';
import { Ventepanel } from './ventepanel';

/** Seldom seen, and the page is held to its weight. */
const NyttIMaal = lazy(async () => ({ default: (await import('../../../shared/ui/journal/nytt-i-maal')).NyttIMaal }));

type Gjort = 'sendt' | 'kaltTilbake';

/** The panel of the goal's page, as the LIS sees it in each state. What was just done stays as a receipt. */
export function Maalpanel({ holdt }: { holdt: Holdt<Maalside> }) {
  const { sak: maal } = holdt;
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const [done, setDone] = useState<Gjort | null>(null);
  const finish = (what: Gjort) => (next: Maalside) => {
    client.setQueryData(journalnoekler.maal(next.id), next);
    holdt.vis(next);
    setDone(what);
    oppfrisk();
  };
  const seeNew = (): void => {
    void holdt.seNytt();
  };
  const nytt = (
    <NoeNytt holdt={holdt}>
      {(foer, naa) => (
        <Suspense>
          <NyttIMaal foer={foer} naa={naa} />
        </Suspense>
      )}
    </NoeNytt>
  );
  const { tilstand } = maal;
  if (tilstand === 'GODKJENT') return <GodkjentPanel maal={maal} nytt={nytt} />;
  if (tilstand === 'TIL_ANBEFALING' || tilstand === 'TIL_GODKJENNING') {
    const receipt = done === 'sendt' ? <Sendt maal={maal} /> : undefined;
    return (
      <Ventepanel
        maal={maal}
        nytt={nytt}
        kvittering={receipt}
        onKaltTilbake={finish('kaltTilbake')}
        onSeNytt={seeNew}
      />
    );
  }
  const receipt = done === 'kaltTilbake' ? <KaltTilbake /> : undefined;
  const obstacle = hindring(maal);
  if (obstacle) return <Hindringspanel maal={maal} nytt={nytt} hindring={obstacle} kvittering={receipt} />;
  return <Sendepanel maal={maal} nytt={nytt} kvittering={receipt} onSendt={finish('sendt')} onSeNytt={seeNew} />;
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
