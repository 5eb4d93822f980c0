import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Script, SqlValue } from '@kp/platform/database/statement';
import { EndringRepository, type Versjonert } from '../persistence/endring.repository';

/** Who saves, and the version that was on the screen. */
export interface Endring {
  readonly brukerId: string;
  readonly id: string;
  readonly versjon: number;
}

/** Saves what several people keep up: nobody writes over what they have not seen, and is told whose it was. */
@Injectable()
export class Lagring {
  constructor(
    private readonly endringer: EndringRepository,
    private readonly clock: Clock,
  ) {}

  *save(tabell: Versjonert, endring: Endring, set: Record<string, SqlValue>): Script<Result<undefined>> {
    const who = { endretAv: endring.brukerId, endretTid: this.clock.instant() };
    if (yield* this.endringer.save(tabell, endring, set, who)) return ok();
    return fail('foreldet', 'virksomheter.foreldet', { ...(yield* this.endringer.findLast(tabell, endring.id)) });
  }
}
