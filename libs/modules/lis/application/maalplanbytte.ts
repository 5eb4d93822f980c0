import { Injectable } from '@nestjs/common';
import type { Script } from '@kp/platform/database/statement';
import { MaalRepository, type Maalsak } from '../persistence/maal.repository';
import { MaalplanRepository, type NyMaalplan } from '../persistence/maalplan.repository';
import { type NyOvergang, type Overgang, OvergangRepository } from '../persistence/overgang.repository';
import { UtdanningslopRepository, type UtdanningslopRad } from '../persistence/utdanningslop.repository';

export interface Maalplansak extends NyMaalplan {
  readonly id: string;
  readonly lop: UtdanningslopRad;
  /** How the plan was superseded; null in one that counts. */
  readonly overgang: Overgang | null;
}

/** A målplan gives way to one on a newer version of its catalogue. Who may, and what follows, is for the caller. */
@Injectable()
export class Maalplanbytte {
  constructor(
    private readonly maalplaner: MaalplanRepository,
    private readonly maal: MaalRepository,
    private readonly lop: UtdanningslopRepository,
    private readonly overganger: OvergangRepository,
  ) {}

  *find(maalplanId: string): Script<Maalplansak | undefined> {
    const plan = yield* this.maalplaner.find(maalplanId);
    const lop = plan && (yield* this.lop.find(plan.utdanningslopId));
    return plan && lop && { ...plan, lop, overgang: (yield* this.overganger.find(maalplanId)) ?? null };
  }

  *listMaal(maalplanId: string): Script<Maalsak[]> {
    return yield* this.maal.listFor(maalplanId);
  }

  /**
   * False when the utdanningsløp has changed since it was read. From here to the end of the transaction nobody else writes
   * an entry on it, so the goals are read after this.
   */
  *reserve({ utdanningslopId, lop }: Maalplansak): Script<boolean> {
    return yield* this.lop.saveEndret(utdanningslopId, lop.versjon);
  }

  /** The new plan's id. The old plan loses only its counts. */
  *begin(plan: Maalplansak, katalogversjonId: string, laeringsmaalIds: readonly string[]): Script<string> {
    const { utdanningslopId, katalogKode, navn } = plan;
    yield* this.maalplaner.removeFremdrift(plan.id);
    return yield* this.maalplaner.create({ utdanningslopId, katalogversjonId, katalogKode, navn }, laeringsmaalIds);
  }

  *record(overgang: NyOvergang): Script<void> {
    yield* this.overganger.create(overgang);
  }
}
