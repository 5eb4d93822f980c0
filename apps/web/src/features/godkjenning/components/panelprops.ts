import type { ReactNode } from 'react';
import type { Maalside } from '../../../shared/lib/maalside';

export type Gjort = 'godkjenn' | 'returner' | 'anbefalt' | 'ikkeEnnaa' | 'trekk' | 'tidligere' | 'innhentet';

/** What every form of the panel needs. */
export interface Panelprops {
  readonly maal: Maalside;
  readonly onGjort: (gjort: Gjort, maal: Maalside) => void;
  /** What has changed since the page was opened. */
  readonly nytt: ReactNode;
  /** Fetches what is new after a stale version; what is typed stays. */
  readonly onSeNytt: () => void;
}
