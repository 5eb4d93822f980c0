import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Live, userKey } from '@kp/platform/live/live';
import type { Script } from '@kp/platform/database/statement';
import { VarselRepository } from '../persistence/varsel.repository';

/** Notices in the portal, written in the transaction that caused them. */
@Injectable()
export class Varsler {
  constructor(
    private readonly varsler: VarselRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  *add(
    brukerId: string,
    slag: string,
    parametere: Readonly<Record<string, string | number>>,
    lenke: string,
  ): Script<void> {
    const opprettetTid = this.clock.instant();
    yield* this.varsler.add({
      id: newId(),
      brukerId,
      slag,
      parametere: JSON.stringify(parametere),
      lenke,
      opprettetTid,
    });
    yield* this.live.touch([userKey(brukerId)], 'varsler');
  }
}
