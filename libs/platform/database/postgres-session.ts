import type { Writable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { isFailure } from '@kp/kernel/result';
import { toDatabaseError } from './database-error';
import { atPlaces } from './filled-lists';
import { PostgresQuery } from './postgres-query';
import { postgresText } from './postgres-text';
import { ReadMemo } from './read-memo';
import type { Script, Statement, StatementResult } from './statement';

const NOTHING: StatementResult = { rows: [], affected: 0 };

type Held = Pick<Statement, 'sql' | 'params'>;

/**
 * A connection of TypeORM's own pool while one script has it, without going through TypeORM: that takes longer than
 * PostgreSQL does. What nobody waits for is held back and travels with the next statement, in order.
 */
export class PostgresSession {
  private held: Held[] = [];
  private began = false;
  private failure: unknown;
  private readonly locks = new Set<string>();
  private readonly memo = new ReadMemo(true);

  private constructor(
    readonly pool: Pool,
    private readonly client: PoolClient,
  ) {}

  /** Gives a body a connection of the pool. */
  static async use<T>(pool: Pool, body: (session: PostgresSession) => Promise<T>): Promise<T> {
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      throw toDatabaseError(error);
    }
    hear(client);
    try {
      return await body(new PostgresSession(pool, client));
    } finally {
      client.release();
    }
  }

  /** Does a statement, after those held back; an error of theirs is its error. */
  async send({ sql, params, unawaited }: Statement): Promise<StatementResult> {
    this.held.push({ sql, params });
    return unawaited ? NOTHING : ((await this.flush()).at(-1) ?? NOTHING);
  }

  async runScript<T>(script: Script<T>): Promise<T> {
    let step = script.next();
    while (!step.done) {
      const known = this.answerFor(step.value);
      if (known) {
        step = script.next(known);
        continue;
      }
      let result: StatementResult;
      try {
        result = await (step.value.all ? this.ask(step.value.all) : this.send(step.value));
      } catch (error) {
        this.failure ??= error;
        step = script.throw(error);
        continue;
      }
      if (!step.value.all) this.memo.note(step.value, result);
      step = script.next(result);
    }
    return step.value;
  }

  /** Questions that travel together, whichever of them hold others; what was asked before is not asked again. */
  private async ask(questions: readonly Statement[]): Promise<StatementResult> {
    const answers = new Map<Statement, StatementResult>();
    const asked = questions.flatMap(single).filter((question) => {
      const known = this.memo.find(question);
      if (known) answers.set(question, known);
      return !known;
    });
    this.held.push(...asked);
    const results = asked.length === 0 ? [] : (await this.flush()).slice(-asked.length);
    for (const [nr, result] of results.entries()) {
      const question = asked[nr];
      if (!question) continue;
      answers.set(question, result);
      this.memo.note(question, result);
    }
    return gather({ sql: '', params: [], all: questions }, answers);
  }

  /** What was asked before, and a lock that is held already, need not be asked for. */
  private answerFor(statement: Statement): StatementResult | undefined {
    if (statement.undoes) this.locks.clear();
    if (statement.lock === undefined) return this.memo.find(statement);
    if (this.locks.has(statement.lock)) return NOTHING;
    this.locks.add(statement.lock);
    return undefined;
  }

  /** A failed statement may be translated by the script, but not passed over: PostgreSQL has ended the transaction. */
  async transact<T>(script: Script<T>): Promise<T> {
    await this.send({ sql: 'BEGIN', params: [], unawaited: true });
    try {
      const value = await this.runScript(script);
      if (isFailure(value)) await this.rollBack();
      else if (this.failure !== undefined) throw toDatabaseError(this.failure);
      else await this.commit();
      return value;
    } catch (error) {
      // What went wrong first is what the caller must hear of, also when the connection is gone.
      await this.rollBack().catch(() => undefined);
      throw error;
    }
  }

  /** One statement that nobody waited for is a transaction by itself. */
  private async commit(): Promise<void> {
    if (!this.began && this.held.length <= 2) this.held.shift();
    else this.held.push({ sql: 'COMMIT', params: [] });
    if (this.held.length > 0) await this.flush();
  }

  /** What was held back is let go; when that is all there was, there is nothing to undo. */
  private async rollBack(): Promise<void> {
    this.held = [];
    if (this.began) await this.send({ sql: 'ROLLBACK', params: [] });
  }

  private flush(): Promise<StatementResult[]> {
    const batch = this.held;
    this.held = [];
    this.began = true;
    return new Promise((resolve, reject) => {
      let failure: Error | undefined;
      const results: StatementResult[] = [];
      const { stream } = (this.client as unknown as { connection: { stream: Writable } }).connection;
      stream.cork();
      for (const [index, { sql, params }] of batch.entries()) {
        const { text, name, places } = postgresText(sql);
        // They are answered in the order they were sent.
        const answered = (error: Error | null, result: StatementResult): void => {
          if (error) failure ??= error;
          else results.push(result);
          if (index < batch.length - 1) return;
          if (failure) reject(toDatabaseError(failure));
          else resolve(results);
        };
        this.client.query(new PostgresQuery(this.client, { name, text, values: atPlaces(places, params) }, answered));
      }
      stream.uncork();
    });
  }
}

const single = (question: Statement): readonly Statement[] => question.all?.flatMap(single) ?? [question];

/** The answers in the shape of the questions. */
function gather(question: Statement, answers: ReadonlyMap<Statement, StatementResult>): StatementResult {
  const { all: questions } = question;
  if (questions) return { rows: [], affected: 0, all: questions.map((each) => gather(each, answers)) };
  const answer = answers.get(question);
  if (!answer) throw new Error(`Not answered: ${question.sql}`);
  return answer;
}

/** The pool under a TypeORM source. */
export const postgresPool = (source: DataSource): Pool => (source.driver as unknown as PostgresDriver).master as Pool;

const heard = new WeakSet<PoolClient>();

/** A connection that is lost while a script has it: its statement says so, and the pool lets it go. */
function hear(client: PoolClient): void {
  if (heard.has(client)) return;
  heard.add(client);
  client.on('error', () => undefined);
}
