import type { Skjema } from '../../../shared/lib/skjema';
import type { PeriodeLagret } from '../api/tjenestetid';
import type { Periodeskjema } from './skjemaverdi';

/** The state of the form of a period. */
export type Periodetilstand = Skjema<Periodeskjema, LagretMedMer>;

/** What was saved, and where a post was ended with it. */
export interface LagretMedMer extends PeriodeLagret {
  readonly avsluttet?: readonly string[];
}
