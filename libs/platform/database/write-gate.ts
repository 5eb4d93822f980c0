import { AsyncResource } from 'node:async_hooks';
import { isFailure } from '@kp/kernel/result';
import { whenNotBusy } from './busy';
import { toDatabaseError } from './database-error';
import { Signals } from './signals';
import type { SqliteConnection } from './sqlite-connection';

interface SyncJob {
  readonly kind: 'sync';
  readonly run: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface ExclusiveJob {
  readonly kind: 'exclusive';
  readonly run: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * Where all writes on SQLite stand in line, first in, first out. Scripts that wait at the same time share one commit,
 * each in its own savepoint, and nobody is answered before that commit.
 */
export class WriteGate {
  private readonly queue: (SyncJob | ExclusiveJob)[] = [];
  private awake = false;

  constructor(
    private readonly connection: SqliteConnection,
    private readonly signals = new Signals(),
  ) {}

  /** Runs a synchronous job inside a transaction that it may share with others. */
  sync<T>(job: () => T): Promise<T> {
    // Bound: otherwise the job would run in the async context of whoever woke the queue.
    const run = AsyncResource.bind(job);
    return this.enqueue((resolve, reject) => ({ kind: 'sync', run, resolve, reject }));
  }

  /** Runs an asynchronous body that opens and ends its own transaction; nothing else writes meanwhile. */
  exclusive<T>(body: () => Promise<T>): Promise<T> {
    const run = AsyncResource.bind(body);
    return this.enqueue((resolve, reject) => ({ kind: 'exclusive', run, resolve, reject }));
  }

  private enqueue<T>(
    make: (resolve: (value: unknown) => void, reject: (error: unknown) => void) => SyncJob | ExclusiveJob,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push(make(resolve as (value: unknown) => void, reject));
      if (this.awake) return;
      this.awake = true;
      setImmediate(() => void this.drain());
    });
  }

  private async drain(): Promise<void> {
    for (let job = this.queue[0]; job; job = this.queue[0]) {
      if (job.kind === 'sync') await this.commitGroup(this.takeLeadingSyncJobs());
      else {
        this.queue.shift();
        await job.run().then(job.resolve, job.reject);
      }
    }
    this.awake = false;
  }

  private takeLeadingSyncJobs(): SyncJob[] {
    const end = this.queue.findIndex((job) => job.kind !== 'sync');
    return this.queue.splice(0, end === -1 ? this.queue.length : end) as SyncJob[];
  }

  private async commitGroup(jobs: SyncJob[]): Promise<void> {
    let outcomes: Outcome[];
    const announced: string[] = [];
    try {
      await whenNotBusy(() => this.exec('BEGIN IMMEDIATE'));
      outcomes = jobs.map((job) => this.runInSavepoint(job, announced));
      this.exec('COMMIT');
    } catch (error) {
      for (const job of jobs) job.reject(toDatabaseError(error));
      this.rollBack();
      return;
    }
    jobs.forEach((job, index) => {
      const outcome = outcomes[index] ?? { error: new Error('a job without an outcome') };
      if ('error' in outcome) job.reject(outcome.error);
      else job.resolve(outcome.value);
    });
    this.signals.emit(announced);
  }

  private runInSavepoint(job: SyncJob, announced: string[]): Outcome {
    this.exec('SAVEPOINT jobb');
    let outcome: Outcome;
    try {
      outcome = { value: job.run() };
    } catch (error) {
      outcome = { error };
    }
    const said = this.connection.takeAnnounced();
    // A full disk ends the whole transaction by itself: what went wrong is then what all of them must hear of.
    if ('error' in outcome && !this.connection.handle.inTransaction) throw outcome.error;
    if ('error' in outcome || isFailure(outcome.value)) this.exec('ROLLBACK TO jobb');
    else announced.push(...said);
    this.exec('RELEASE jobb');
    return outcome;
  }

  /** If even this fails, the next BEGIN says so to those it concerns; the line of writers goes on. */
  private rollBack(): void {
    try {
      if (this.connection.handle.inTransaction) this.exec('ROLLBACK');
    } catch {
      return;
    }
  }

  private exec(sql: string): void {
    this.connection.execute({ sql, params: [] });
  }
}
