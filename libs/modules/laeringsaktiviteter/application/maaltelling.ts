import { Injectable } from '@nestjs/common';
import { Aktivitetstall, Maaltilstand } from '@kp/modules/lis';
import type { Script } from '@kp/platform/database/statement';
import { AktivitetRepository } from '../persistence/aktivitet.repository';

/** Keeps the counts on the goals in step with the entries, in the transaction that changes an entry. */
@Injectable()
export class Maaltelling {
  constructor(
    private readonly aktiviteter: AktivitetRepository,
    private readonly tall: Aktivitetstall,
    private readonly maal: Maaltilstand,
  ) {}

  *update(maalIder: readonly string[]): Script<void> {
    for (const id of new Set(maalIder)) {
      yield* this.tall.updateAktivitetstall(id, yield* this.aktiviteter.countForMaal(id));
    }
  }

  /** The first entry that is not private begins a goal. */
  *begin(utdanningslopId: string, maalIder: readonly string[], privat: boolean): Script<void> {
    yield* this.maal.recordActivity(utdanningslopId);
    if (!privat) yield* this.maal.begin(maalIder);
  }
}
