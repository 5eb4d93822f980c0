import { arbeidslisteEntities } from '@kp/modules/arbeidsliste';
import { godkjenningEntities } from '@kp/modules/godkjenning';
import { innloggingEntities } from '@kp/modules/innlogging';
import { laeringsaktiviteterEntities } from '@kp/modules/laeringsaktiviteter';
import { laeringsmaalEntities } from '@kp/modules/laeringsmaal';
import { lisEntities } from '@kp/modules/lis';
import { meldingerEntities } from '@kp/modules/meldinger';
import { ressurserEntities } from '@kp/modules/ressurser';
import { revisjonEntities } from '@kp/modules/revisjon';
import { tjenestetidEntities } from '@kp/modules/tjenestetid';
import { varslerEntities } from '@kp/modules/varsler';
import { vedleggEntities } from '@kp/modules/vedlegg';
import { veiledereEntities } from '@kp/modules/veiledere';
import { virksomheterEntities } from '@kp/modules/virksomheter';
import { IdempotensEntity } from '@kp/platform/idempotency/idempotens.entity';
import { UtboksEntity } from '@kp/platform/outbox/utboks.entity';

/** Every table of the portal. */
export const entities = [
  ...virksomheterEntities,
  ...innloggingEntities,
  ...laeringsmaalEntities,
  ...lisEntities,
  ...veiledereEntities,
  ...laeringsaktiviteterEntities,
  ...godkjenningEntities,
  ...tjenestetidEntities,
  ...ressurserEntities,
  ...arbeidslisteEntities,
  ...varslerEntities,
  ...meldingerEntities,
  ...vedleggEntities,
  ...revisjonEntities,
  IdempotensEntity,
  UtboksEntity,
];
