import { Injectable } from '@nestjs/common';
import { Aktivitetstall } from '@kp/modules/lis';
import type { Script } from '@kp/platform/database/statement';
import { AktivitetRepository } from '../persistence/aktivitet.repository';

/** Keeps the counts on the goals in step with the entries, in the transaction that changes an entry. */
@Injectable()
export class Maaltelling {
  constructor(
    private readonly aktiviteter: AktivitetRepository,
    private readonly tall: Aktivitetstall,
  ) {}

  *update(maalIder: readonly string[]): Script<void> {
    for (const id of new Set(maalIder)) {
      yield* this.tall.updateAktivitetstall(id, yield* this.aktiviteter.countForMaal(id));
    }
  }
}
