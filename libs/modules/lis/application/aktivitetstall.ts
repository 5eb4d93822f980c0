import { Injectable } from '@nestjs/common';
import { type Script, unawaited, update } from '@kp/platform/database/statement';

/** Counts of the entries that name a goal, private ones not counted. */
export interface Aktivitetsantall {
  /** All that name the goal. */
  readonly aktiviteter: number;
  /** Those of them that are confirmed. */
  readonly bekreftede: number;
}

/**
 * The entries belong to a module above this one, so the list of goals keeps their counts instead of reading them. Who
 * changes an entry calls this in the same transaction.
 */
@Injectable()
export class Aktivitetstall {
  *updateAktivitetstall(maalId: string, { aktiviteter, bekreftede }: Aktivitetsantall): Script<void> {
    yield* unawaited(update('maal', { aktiviteter, bekreftede }, { id: maalId }));
  }
}
