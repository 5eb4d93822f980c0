import { AsyncResource } from 'node:async_hooks';
import { isFailure } from '@kp/kernel/result';
import { whenNotBusy } from './busy';
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

type Outcome = { readonly values: readonly unknown[] } | { readonly refusal: unknown } | { readonly error: unknown };

/**
 * Where all writes on SQLite stand in line, first in, first out. Scripts that wait at the same time share one commit; when
 * one of them fails, nothing of the group is kept, and each is run anew in a transaction of its own. That is rare, and
 * costs less than a savepoint for each, which copies every page it touches (docs/ytelse.md).
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
    const run = inThisContext(job);
    return this.enqueue((resolve, reject) => ({ kind: 'sync', run, resolve, reject }));
  }

  /** Runs an asynchronous body that opens and ends its own transaction; nothing else writes meanwhile. */
  exclusive<T>(body: () => Promise<T>): Promise<T> {
    const run = inThisContext(body);
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

  /** Nobody is answered before the commit, and a failure is only its own: where there is one, each job goes by itself. */
  private async commitGroup(jobs: readonly SyncJob[]): Promise<void> {
    try {
      await whenNotBusy(() => this.exec('BEGIN IMMEDIATE'));
    } catch (error) {
      for (const { reject } of jobs) reject(error);
      return;
    }
    const outcome = this.runAll(jobs);
    const announced = this.connection.takeAnnounced();
    if ('values' in outcome) {
      for (const [nr, { resolve }] of jobs.entries()) resolve(outcome.values[nr]);
      this.signals.emit(announced);
      return;
    }
    this.rollBack();
    const [first] = jobs;
    if (jobs.length > 1) for (const job of jobs) await this.commitGroup([job]);
    else if ('error' in outcome) first?.reject(outcome.error);
    else first?.resolve(outcome.refusal);
  }

  private runAll(jobs: readonly SyncJob[]): Outcome {
    const values: unknown[] = [];
    try {
      for (const { run } of jobs) {
        const value = run();
        if (isFailure(value)) return { refusal: value };
        // Otherwise the next job would be stored statement by statement.
        if (!this.connection.handle.inTransaction) throw new Error('A script ended the transaction that it shares.');
        values.push(value);
      }
      this.exec('COMMIT');
      return { values };
    } catch (error) {
      return { error };
    }
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

/**
 * Otherwise the job would run in the async context of whoever woke the queue. `AsyncResource.bind` does the same, and takes
 * as long as a statement.
 */
function inThisContext<T>(job: () => T): () => T {
  const resource = new AsyncResource('WriteGate');
  return () => resource.runInAsyncScope(job);
}
