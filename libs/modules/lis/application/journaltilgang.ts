import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Tilgang, finnTilgang } from '../domain/tilgang';
import { JournalaapningRepository } from '../persistence/journalaapning.repository';
import { type LopRad, TilgangRepository, type TilknytningRad } from '../persistence/tilgang.repository';

/** Who may open a record. Foreign and missing give the same answer: null. */
@Injectable()
export class Journaltilgang {
  constructor(
    private readonly tilgang: TilgangRepository,
    private readonly aapninger: JournalaapningRepository,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  /** Roles are read in the open transaction, so that one ended a moment ago no longer opens anything. */
  *find(brukerId: string, utdanningslopId: string): Script<Tilgang | null> {
    const lop = yield* this.tilgang.findLop(utdanningslopId);
    if (!lop) return null;
    // The first rule of finnTilgang asks nothing more, and only an office asks about openings.
    if (lop.lisId === brukerId) return finnTilgang(brukerId, [], lop, [], [], this.clock.today());
    const tilknytninger = yield* this.tilgang.findTilknytninger(utdanningslopId);
    const roller = yield* this.roller.findActive(brukerId);
    const idag = this.clock.today();
    const worksAtOffice = roller.some(({ rolle }) => rolle === 'ALIS_KONTOR');
    const aapninger = worksAtOffice ? yield* this.aapninger.listGjeldende(utdanningslopId, idag) : [];
    return finnTilgang(brukerId, roller, lop, tilknytninger, aapninger, idag);
  }

  *findLop(utdanningslopId: string): Script<LopRad | undefined> {
    return yield* this.tilgang.findLop(utdanningslopId);
  }

  *findTilknytninger(utdanningslopId: string): Script<TilknytningRad[]> {
    return yield* this.tilgang.findTilknytninger(utdanningslopId);
  }

  /** The responsible attachment today; without one, any that is in force. */
  *findAnsvarlig(utdanningslopId: string): Script<TilknytningRad | undefined> {
    return this.velgAnsvarlig(yield* this.tilgang.findTilknytninger(utdanningslopId));
  }

  /** The same among attachments that have been read already. */
  velgAnsvarlig(rows: readonly TilknytningRad[]): TilknytningRad | undefined {
    const inForce = rows.filter((t) => containsDate(t, this.clock.today()));
    return inForce.find((t) => t.ansvarlig) ?? inForce[0];
  }
}
