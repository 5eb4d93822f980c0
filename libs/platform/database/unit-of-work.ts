import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isFailure } from '@kp/kernel/result';
import { toDatabaseError } from './database-error';
import { isSqliteUrl, sqliteHandle } from './data-sources';
import { numbered } from './numbered';
import { PostgresSession, postgresPool } from './postgres-session';
import { BODY_LIMIT_MS, type Scope, watch, withinTime } from './scope';
import { Signals } from './signals';
import { SqliteConnection } from './sqlite-connection';
import { SqliteTransactionRunner } from './sqlite-transaction-runner';
import type { Row, Script, SqlValue, Statement, StatementResult } from './statement';
import { WriteGate } from './write-gate';

/**
 * The one way to write. `script` is for everything that decides; `write` is for administration through repositories.
 * A failure that is returned (Result) rolls back just as one that is thrown.
 */
export class UnitOfWork {
  /** What this server hears of commits: its own on SQLite; on PostgreSQL whoever listens to it passes everything on. */
  readonly signals = new Signals();
  private readonly scopes = new AsyncLocalStorage<Scope>();
  private readonly gate: WriteGate | null;
  private readonly writer: SqliteConnection | null;
  private readonly reader: SqliteConnection | null;
  private readonly sqlite: boolean;
  private readonly pools: { readonly write: Pool; readonly read: Pool } | null;

  constructor(
    private readonly writeSource: DataSource,
    private readonly readSource: DataSource,
    url: string,
    private readonly bodyLimitMs = BODY_LIMIT_MS,
  ) {
    this.sqlite = isSqliteUrl(url);
    this.writer = this.sqlite ? new SqliteConnection(sqliteHandle(writeSource)) : null;
    this.reader = this.sqlite ? new SqliteConnection(sqliteHandle(readSource)) : null;
    this.pools = this.sqlite ? null : { write: postgresPool(writeSource), read: postgresPool(readSource) };
    this.gate = this.writer && new WriteGate(this.writer, this.signals);
  }

  /** For repositories. Outside a unit of work it belongs to the read-only source, so a stray write fails loudly. */
  get manager(): EntityManager {
    return this.scope()?.runner.manager ?? this.readSource.manager;
  }

  /**
   * Runs a script in a transaction; joins the one that is open, if any. It may be run more than once before it is stored
   * (write-gate.ts), so what it makes is made in it, and it leaves nothing behind but rows.
   */
  script<T>(make: () => Script<T>): Promise<T> {
    const scope = this.scope();
    if (scope) return this.join(scope, () => runSteps(scope, make(), this.writer));
    if (this.gate && this.writer) {
      const writer = this.writer;
      return this.gate.sync(() => writer.runScript(make(), 'write'));
    }
    return PostgresSession.use(this.pool('write'), (session) => session.transact(make()));
  }

  /** Runs an asynchronous body in a transaction; nothing but the database may be awaited in it. */
  write<T>(body: () => Promise<T>): Promise<T> {
    const scope = this.scope();
    if (scope) return this.join(scope, body);
    const limited = (): Promise<T> => withinTime(body(), this.bodyLimitMs);
    if (this.gate)
      return this.gate.exclusive(() => this.transact(new SqliteTransactionRunner(this.writeSource), limited));
    return this.transact(this.writeSource.createQueryRunner(), limited);
  }

  /** Reads rows; inside a unit of work it sees what that has written. */
  async rows<T>(sql: string, ...params: SqlValue[]): Promise<T[]> {
    const scope = this.scope();
    if (scope) return (await runStatement(scope, { sql, params }, this.writer)).rows as T[];
    const { reading } = this;
    if (reading) return reading.execute({ sql, params }, 'read').rows as T[];
    return (await PostgresSession.use(this.pool('read'), (session) => session.send({ sql, params }))).rows as T[];
  }

  async row<T>(sql: string, ...params: SqlValue[]): Promise<T | undefined> {
    return (await this.rows<T>(sql, ...params))[0];
  }

  /** Runs a script that only reads, outside the line of writers. */
  async read<T>(make: () => Script<T>): Promise<T> {
    const scope = this.scope();
    if (scope) return runSteps(scope, make(), this.writer);
    const { reading } = this;
    if (reading) return reading.runScript(make(), 'read');
    return PostgresSession.use(this.pool('read'), (session) => session.runScript(make()));
  }

  /**
   * Where to read on SQLite. A commit empties the page cache of every other connection, so the one that writes is the
   * quickest to read from; it only may not be asked while somebody's unfinished transaction is open on it.
   */
  private get reading(): SqliteConnection | null {
    return this.writer?.handle.inTransaction ? this.reader : this.writer;
  }

  private pool(access: 'read' | 'write'): Pool {
    if (!this.pools) throw new Error('SQLite has no pool.');
    return this.pools[access];
  }

  private scope(): Scope | undefined {
    const scope = this.scopes.getStore();
    if (scope && !scope.open) throw new Error('This unit of work has ended: a promise in it was not awaited.');
    return scope;
  }

  private async join<T>(scope: Scope, body: () => Promise<T>): Promise<T> {
    try {
      const value = await body();
      if (isFailure(value)) scope.doomed = true;
      return value;
    } catch (error) {
      scope.doomed = true;
      throw error;
    }
  }

  private async transact<T>(runner: QueryRunner, body: (scope: Scope) => Promise<T>): Promise<T> {
    const scope: Scope = { runner, open: true, doomed: false, announced: [] };
    watch(scope);
    try {
      await runner.startTransaction();
      return await this.finish(scope, () => body(scope));
    } finally {
      await runner.release();
    }
  }

  private async finish<T>(scope: Scope, body: () => Promise<T>): Promise<T> {
    const { runner } = scope;
    try {
      const value = await this.scopes.run(scope, body);
      scope.open = false;
      if (isFailure(value)) await runner.rollbackTransaction();
      else if (scope.doomed) throw new Error('A part of this unit of work failed, so it cannot be committed.');
      else {
        await runner.commitTransaction();
        if (this.sqlite) this.signals.emit(scope.announced);
      }
      return value;
    } catch (error) {
      scope.open = false;
      // What went wrong first is what the caller must hear of, also when the connection is gone.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }
}

async function runSteps<T>(scope: Scope, script: Script<T>, writer: SqliteConnection | null): Promise<T> {
  let step = script.next();
  while (!step.done) {
    let result: StatementResult;
    try {
      result = await runStatement(scope, step.value, writer);
    } catch (error) {
      step = script.throw(error);
      continue;
    }
    step = script.next(result);
  }
  return step.value;
}

async function runStatement(
  scope: Scope,
  statement: Statement,
  writer: SqliteConnection | null,
): Promise<StatementResult> {
  const { sql, params, announces, all } = statement;
  if (all) {
    const answers: StatementResult[] = [];
    for (const each of all) answers.push(await runStatement(scope, each, writer));
    return { rows: [], affected: 0, all: answers };
  }
  if (announces !== undefined) scope.announced.push(announces);
  if (writer) return runOnSqlite(scope, writer, statement);
  try {
    const result = await scope.runner.query(numbered(sql), [...params], true);
    return { rows: result.records as Row[], affected: result.affected ?? 0 };
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/** The connection that writes is the one the scope has its transaction on; past the runner, what `watch` sees to is ours. */
function runOnSqlite(scope: Scope, writer: SqliteConnection, { sql, params, only }: Statement): StatementResult {
  if (!scope.open) throw new Error('This unit of work has ended: a script in it was not awaited.');
  try {
    return writer.execute({ sql, params, only });
  } catch (error) {
    scope.doomed = true;
    throw error;
  }
}
