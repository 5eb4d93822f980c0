import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { kanPaaminnesFra } from '../domain/paaminnelse';
import { ArbeidslisteRepository } from '../persistence/arbeidsliste.repository';
import { PaaminnelseRepository } from '../persistence/paaminnelse.repository';
import { type Ventende, Oppgaveliste } from './oppgaveliste';
import { Oppgavevarsler } from './oppgavevarsler';

/** The LIS reminds whoever has had something for a while: at most once a week each. */
@Injectable()
export class Paaminnelser {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly oppgaver: ArbeidslisteRepository,
    private readonly paaminnelser: PaaminnelseRepository,
    private readonly liste: Oppgaveliste,
    private readonly varsler: Oppgavevarsler,
    private readonly clock: Clock,
  ) {}

  paaminn(key: string, brukerId: string, oppgaveId: string): Promise<Result<Ventende>> {
    return this.idempotency.decide({ brukerId, key, content: { handling: 'paaminn', oppgaveId } }, () =>
      this.remind(brukerId, oppgaveId),
    );
  }

  private *remind(brukerId: string, oppgaveId: string): Script<Result<Ventende>> {
    const oppgave = yield* this.oppgaver.findWaitingOne(oppgaveId, brukerId);
    if (!oppgave) return fail('finnesIkke', 'http.finnesIkke');
    const dato = kanPaaminnesFra(yield* this.paaminnelser.findLast(oppgaveId), this.clock.today());
    if (dato) return fail('regel', 'arbeidsliste.paaminnetNylig', { dato });
    yield* this.paaminnelser.add(oppgaveId, brukerId, this.clock.instant());
    yield* this.varsler.remind(oppgave);
    const shown = (yield* this.liste.findWaiting(brukerId)).find(({ id }) => id === oppgaveId);
    return shown ? ok(shown) : fail('finnesIkke', 'http.finnesIkke');
  }
}
