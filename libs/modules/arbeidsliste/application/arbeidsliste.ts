import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import type { Script } from '@kp/platform/database/statement';
import { Live, roleKey, userKey } from '@kp/platform/live/live';
import { DECIDERS } from '../domain/min-liste';
import {
  type AapenOppgave,
  ArbeidslisteRepository,
  type NyOppgave,
  type Oppgaveeier,
  type Oppgaveslag,
} from '../persistence/arbeidsliste.repository';
import { type Oppgavevarsel, Oppgavevarsler } from './oppgavevarsler';

/** What waits for whom. Written by those who decide, in the transaction that decides. */
@Injectable()
export class Arbeidsliste {
  constructor(
    private readonly oppgaver: ArbeidslisteRepository,
    private readonly varsler: Oppgavevarsler,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** Whoever it waits for is told, unless they did it themselves (null). The one place where such notices are made. */
  *add(oppgave: NyOppgave, varsel: Oppgavevarsel | null = {}): Script<void> {
    const id = newId();
    yield* this.oppgaver.add(id, oppgave, this.clock.instant());
    if (varsel) yield* this.varsler.tell({ ...oppgave, id }, varsel);
    yield* this.tell([oppgave]);
  }

  /** Closes what is open about a thing, or only one kind or one person's part; returns how many were closed. */
  *complete(gjelderId: string, only: { slag?: Oppgaveslag; brukerId?: string } = {}): Script<number> {
    const { slag = null, brukerId = null } = only;
    const closed = yield* this.oppgaver.complete(gjelderId, slag, brukerId, this.clock.instant());
    yield* this.tell(closed);
    return closed.length;
  }

  /** Those it lies with, and the LIS who waits. */
  private *tell(items: readonly Oppgaveeier[]): Script<void> {
    const keys = items.flatMap(({ brukerId, virksomhetId, lisId }) => [
      userKey(lisId),
      ...(brukerId === null ? DECIDERS.map((rolle) => roleKey(rolle, virksomhetId)) : [userKey(brukerId)]),
    ]);
    yield* this.live.touch([...new Set(keys)], 'arbeidsliste');
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
