import Sqlite from 'better-sqlite3';
import { toDatabaseError } from './database-error';
import type { Row, Script, Statement, StatementResult } from './statement';

/** Short: a lock held by another process sleeps on our only thread, so we retry by timer instead (write-gate). */
export const BUSY_TIMEOUT_MS = 200;

const NOTHING: StatementResult = { rows: [], affected: 0 };
const CACHE_SIZE = 500;

/** Settings of every connection; `synchronous=FULL` is what makes an answered write survive a power cut. */
export function prepareSqlite(handle: Sqlite.Database, access: 'read' | 'write'): void {
  if (access === 'write') handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma('cache_size = -65536');
  handle.pragma('mmap_size = 268435456');
  const actual = [handle.pragma('journal_mode', { simple: true }), handle.pragma('synchronous', { simple: true })];
  if (actual[0] !== 'wal' || actual[1] !== 2) {
    throw new Error(`SQLite must run with WAL and synchronous=FULL, but says ${JSON.stringify(actual)}`);
  }
}

/** Prepared statements on one better-sqlite3 handle. */
export class SqliteConnection {
  private readonly prepared = new Map<string, Sqlite.Statement>();

  constructor(readonly handle: Sqlite.Database) {}

  execute({ sql, params, only }: Statement): StatementResult {
    if (only === 'postgres') return NOTHING;
    try {
      const statement = this.prepare(sql);
      const values = params.map((value) => (typeof value === 'boolean' ? Number(value) : value));
      if (statement.reader) return { rows: statement.all(...values) as Row[], affected: 0 };
      return { rows: [], affected: statement.run(...values).changes };
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /** Runs a script to its end in one turn of the event loop. */
  runScript<T>(script: Script<T>): T {
    let step = script.next();
    while (!step.done) {
      let result: StatementResult;
      try {
        result = this.execute(step.value);
      } catch (error) {
        step = script.throw(error);
        continue;
      }
      step = script.next(result);
    }
    return step.value;
  }

  private prepare(sql: string): Sqlite.Statement {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.handle.prepare(sql);
    if (this.prepared.size >= CACHE_SIZE) this.prepared.delete(this.prepared.keys().next().value ?? '');
    this.prepared.set(sql, statement);
    return statement;
  }
}
