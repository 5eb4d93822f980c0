import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Sessions } from '@kp/platform/auth/ports';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { SesjonRepository } from '../persistence/sesjon.repository';

export interface Sesjon {
  readonly id: string;
  readonly utloper: Date;
}

/** How long a log-in lasts, whether it is used or not. */
export const SESJON_TIMER = 12;

/** Server-side sessions: one that is ended is gone on the next request. */
@Injectable()
export class Sesjoner extends Sessions {
  constructor(
    private readonly database: Database,
    private readonly sesjoner: SesjonRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  find(sesjonId: string): Promise<Principal | null> {
    return this.database.unitOfWork.read(() => this.findPrincipal(sesjonId));
  }

  /** Opens a session in the open transaction; a new id at each log-in. */
  *open(brukerId: string): Script<Sesjon> {
    const id = newId();
    const utloper = new Date(this.clock.now().getTime() + SESJON_TIMER * 3_600_000);
    yield* this.sesjoner.add({ id, brukerId, opprettetTid: this.clock.instant(), utloperTid: utloper.toISOString() });
    return { id, utloper };
  }

  *end(sesjonId: string): Script<void> {
    yield* this.sesjoner.end(sesjonId, this.clock.instant());
  }

  *endAll(brukerId: string): Script<void> {
    yield* this.sesjoner.endAll(brukerId, this.clock.instant());
  }

  private *findPrincipal(sesjonId: string): Script<Principal | null> {
    const rader = yield* this.sesjoner.listActive(sesjonId, this.clock.instant(), this.clock.today());
    const [first] = rader;
    if (!first) return null;
    const roller = rader.flatMap(({ brukerId: _, navn: __, ...rolle }) => (rolle.id === null ? [] : [rolle]));
    return { brukerId: first.brukerId, navn: first.navn, sesjonId, roller };
  }
}
