import Sqlite from 'better-sqlite3';
import { isFailure } from '@kp/kernel/result';
import { toDatabaseError } from './database-error';
import { ReadMemo } from './read-memo';
import type { Row, Script, Statement, StatementResult } from './statement';

/** Short: a lock held by another process sleeps on our only thread, so we retry by timer instead (write-gate). */
export const BUSY_TIMEOUT_MS = 200;

type Access = 'read' | 'write';

const NOTHING: StatementResult = { rows: [], affected: 0 };
const CACHE_SIZE = 500;

/** Settings of every connection; `synchronous=FULL` is what makes an answered write survive a power cut. */
export function prepareSqlite(handle: Sqlite.Database, access: Access): void {
  if (access === 'write') handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma('cache_size = -65536');
  handle.pragma('mmap_size = 268435456');
  requireSettings(handle);
}

const OLDEST_VERSION = [3, 51, 3] as const;

/** Read back, since SQLite ignores a pragma it cannot obey. Older versions could lose a write in the WAL. */
function requireSettings(handle: Sqlite.Database): void {
  const [journalMode, synchronous, foreignKeys] = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
    handle.pragma(name, { simple: true }),
  );
  if (journalMode !== 'wal' || synchronous !== 2 || foreignKeys !== 1) {
    const actual = JSON.stringify({ journalMode, synchronous, foreignKeys });
    throw new Error(`SQLite must run with WAL, synchronous=FULL and foreign_keys=ON, but says ${actual}`);
  }
  const version = handle.prepare('SELECT sqlite_version()').pluck().get() as string;
  if (isOlder(version.split('.').map(Number))) {
    throw new Error(`SQLite ${OLDEST_VERSION.join('.')} or newer is needed, but this is ${version}`);
  }
}

function isOlder(version: readonly number[]): boolean {
  const differing = OLDEST_VERSION.findIndex((part, index) => part !== version[index]);
  return differing !== -1 && (version[differing] ?? 0) < (OLDEST_VERSION[differing] ?? 0);
}

interface Column {
  readonly name: string;
  /** SQLite keeps 0 and 1 in it. */
  readonly boolean: boolean;
}

interface Prepared {
  readonly statement: Sqlite.Statement;
  /** Those of what comes back; null when nothing does. */
  readonly columns: readonly Column[] | null;
}

/** Prepared statements on one better-sqlite3 handle. */
export class SqliteConnection {
  private readonly prepared = new Map<string, Prepared>();
  private announced: string[] = [];

  constructor(readonly handle: Sqlite.Database) {}

  /** What may only read is refused when it would write: it may have been handed the connection that writes. */
  execute({ sql, params, only, announces }: Statement, access: Access = 'write'): StatementResult {
    if (announces !== undefined && access === 'write') this.announced.push(announces);
    if (only === 'postgres') return NOTHING;
    try {
      const prepared = this.prepare(sql);
      if (access === 'read' && !prepared.statement.readonly)
        throw new Error(`A read-only script may not write: ${sql}`);
      return runPrepared(prepared, params);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /**
   * Runs a script to its end in one turn of the event loop. A failed statement may be translated by the script, but not
   * passed over: the same script would lose its transaction on PostgreSQL.
   */
  runScript<T>(script: Script<T>, access: Access): T {
    let failure: unknown;
    const memo = new ReadMemo(false);
    let step = script.next();
    while (!step.done) {
      let result: StatementResult;
      try {
        result = this.answer(step.value, access, memo);
      } catch (error) {
        failure = error;
        step = script.throw(error);
        continue;
      }
      step = script.next(result);
    }
    if (failure !== undefined && !isFailure(step.value)) throw toDatabaseError(failure);
    return step.value;
  }

  private answer(statement: Statement, access: Access, memo: ReadMemo): StatementResult {
    const { all: questions } = statement;
    if (questions) return { rows: [], affected: 0, all: questions.map((each) => this.answer(each, access, memo)) };
    const known = memo.find(statement);
    if (known) return known;
    const result = this.execute(statement, access);
    if (statement.only === undefined) memo.note(statement, result);
    return result;
  }

  /** What has been announced since it was last asked; whoever commits tells of it. */
  takeAnnounced(): string[] {
    const taken = this.announced;
    this.announced = [];
    return taken;
  }

  /** SQLite plans a statement anew each time the bare value of its LIMIT is bound; by a sum the plan does not go. */
  private prepare(sql: string): Prepared {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.handle.prepare(sql.replace(/\bLIMIT \?/g, 'LIMIT 0 + ?'));
    const columns = statement.reader ? statement.columns().map(toColumn) : null;
    const made = { statement: columns ? statement.raw(true) : statement, columns };
    if (this.prepared.size >= CACHE_SIZE) this.prepared.delete(this.prepared.keys().next().value ?? '');
    this.prepared.set(sql, made);
    return made;
  }
}

function runPrepared({ statement, columns }: Prepared, params: Statement['params']): StatementResult {
  const values = params.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  if (!columns) return { rows: [], affected: statement.run(...values).changes };
  return { rows: (statement.all(...values) as unknown[][]).map((row) => toRow(columns, row)), affected: 0 };
}

/** Only a column has a declared type: what is reckoned (`a IS NULL`) stays the number that SQLite makes it. */
const toColumn = ({ name, type }: Sqlite.ColumnDefinition): Column => ({ name, boolean: type === 'boolean' });

/** Rows come as lists: named by better-sqlite3 they are a quarter slower to read and to write as JSON (docs/ytelse.md). */
function toRow(columns: readonly Column[], values: readonly unknown[]): Row {
  const row: Row = {};
  for (let nr = 0; nr < columns.length; nr++) {
    const [column, value] = [columns[nr], values[nr]];
    if (column) row[column.name] = column.boolean && value !== null ? value === 1 : value;
  }
  return row;
}
