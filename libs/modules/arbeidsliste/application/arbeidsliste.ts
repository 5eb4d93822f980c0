import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import type { Script } from '@kp/platform/database/statement';
import {
  type AapenOppgave,
  ArbeidslisteRepository,
  type NyOppgave,
  type Oppgaveslag,
} from '../persistence/arbeidsliste.repository';
import { type Oppgavevarsel, Oppgavevarsler } from './oppgavevarsler';

/** What waits for whom. Written by those who decide, in the transaction that decides. */
@Injectable()
export class Arbeidsliste {
  constructor(
    private readonly oppgaver: ArbeidslisteRepository,
    private readonly varsler: Oppgavevarsler,
    private readonly clock: Clock,
  ) {}

  /** Whoever it waits for is told. The one place where such notices are made. */
  *add(oppgave: NyOppgave, varsel: Oppgavevarsel = {}): Script<void> {
    const id = newId();
    yield* this.oppgaver.add(id, oppgave, this.clock.instant());
    yield* this.varsler.tell({ ...oppgave, id }, varsel);
  }

  /** Closes what is open about a thing, or only one kind or one person's part; returns how many were closed. */
  *complete(gjelderId: string, only: { slag?: Oppgaveslag; brukerId?: string } = {}): Script<number> {
    return yield* this.oppgaver.complete(gjelderId, only.slag ?? null, only.brukerId ?? null, this.clock.instant());
  }

  *findOpen(gjelderId: string): Script<AapenOppgave[]> {
    return yield* this.oppgaver.findOpen(gjelderId);
  }

  /** Everything open about one utdanningsløp. */
  *findOpenForLop(utdanningslopId: string): Script<AapenOppgave[]> {
    return yield* this.oppgaver.findOpenForLop(utdanningslopId);
  }

  /** What waits for one person by name (not what waits for the leadership of a virksomhet). */
  *findOpenFor(brukerId: string): Script<AapenOppgave[]> {
    return yield* this.oppgaver.findOpenFor(brukerId);
  }
}
