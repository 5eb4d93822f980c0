import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '../database/database.module';
import { type Script, early, insert, lock, lockText, one, unawaited } from '../database/statement';

/** What makes two requests the same act. */
export interface Intention {
  readonly brukerId: string;
  readonly key: string;
  /** Everything the act depends on: route, id, version and body. */
  readonly content: unknown;
}

/** Runs a decision once, however often it is asked for (draft-ietf-httpapi-idempotency-key-header-07). */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The decision and the memory of its answer are committed together. Refusals are not remembered. `remember` leaves out
   * of the memory what may be told only once: a repeated request is answered by what is left.
   */
  decide<T>(
    intention: Intention,
    make: () => Script<Result<T>>,
    remember: (answer: T) => T = (answer) => answer,
  ): Promise<Result<T>> {
    return this.database.unitOfWork.script(() => this.once(lock('beslutning'), intention, make, remember));
  }

  /**
   * The same for what signs nothing and what nobody else's right to sign depends on: it waits only for the same act sent
   * twice, and not in the line of those who decide.
   */
  save<T>(
    intention: Intention,
    make: () => Script<Result<T>>,
    remember: (answer: T) => T = (answer) => answer,
  ): Promise<Result<T>> {
    const { brukerId, key } = intention;
    return this.database.unitOfWork.script(() => this.once(lockText(`${brukerId} ${key}`), intention, make, remember));
  }

  private *once<T>(
    wait: Script<void>,
    { brukerId, key, content }: Intention,
    make: () => Script<Result<T>>,
    remember: (answer: T) => T,
  ): Script<Result<T>> {
    const innholdHash = hash('sha256', JSON.stringify(content));
    yield* wait;
    const { answer: earlier, rest } = yield* early(this.findEarlier(key, brukerId), make());
    if (earlier && earlier.innholdHash !== innholdHash) return fail('regel', 'idempotens.annetInnhold');
    if (earlier) return ok(JSON.parse(earlier.svar) as T);
    const result = yield* rest;
    if (!result.ok) return result;
    const svar = JSON.stringify(remember(result.value) ?? null);
    yield* unawaited(insert('idempotens', { nokkel: key, brukerId, innholdHash, svar, tid: this.clock.instant() }));
    return result;
  }

  private *findEarlier(key: string, brukerId: string): Script<{ innholdHash: string; svar: string } | undefined> {
    const sql = 'SELECT innhold_hash AS "innholdHash", svar FROM idempotens WHERE nokkel = ? AND bruker_id = ?';
    return yield* one<{ innholdHash: string; svar: string }>(sql, key, brukerId);
  }
}
