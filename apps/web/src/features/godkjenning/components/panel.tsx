import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import type { Holdt } from '../../../shared/lib/holdt';
import type { Maalside } from '../../../shared/lib/maalside';
import { NoeNytt } from '../../../shared/ui/holdt';
import { nyttIMaal } from '../../../shared/ui/journal/nytt-i-maal';
import { Anbefalpanel } from './anbefalpanel';
import { Godkjennpanel } from './godkjennpanel';
import { Gjortpanel } from './gjortpanel';
import { standFor } from './maalstand';
import type { Gjort, Panelprops } from './panelprops';
import { Statuspanel } from './statuspanel';

/** To the right: decide, recommend, or see where it stands. What was just done stays as a receipt. */
export function Panel({ holdt }: { holdt: Holdt<Maalside> }) {
  const { sak: maal } = holdt;
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const [gjort, setGjort] = useState<Gjort | null>(null);
  const props: Panelprops = {
    maal,
    onGjort: (what, next) => {
      client.setQueryData(journalnoekler.maal(next.id), next);
      holdt.vis(next);
      setGjort(what);
      oppfrisk();
    },
    nytt: <NoeNytt holdt={holdt}>{nyttIMaal}</NoeNytt>,
    onSeNytt: () => void holdt.seNytt(),
  };
  // In a plan that has given way nothing is anybody's turn.
  if (maal.avlostTid !== null && maal.tilstand !== 'GODKJENT') return null;
  if (gjort) return <Gjortpanel {...props} gjort={gjort} />;
  const stand = standFor(maal);
  if (stand === 'avgjoer') return <Godkjennpanel {...props} />;
  return stand === 'anbefal' ? <Anbefalpanel {...props} /> : <Statuspanel {...props} stand={stand} />;
}
