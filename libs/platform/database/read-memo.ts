import { type Row, type SqlValue, type Statement, type StatementResult, isQuestion } from './statement';

/** What a statement does, as far as it matters to what has been read. */
interface Kind {
  /** Asked again, it answers the same as long as nothing it names has been written. */
  readonly reads: boolean;
  /** The one table it writes; null when that cannot be told, or a reference may carry it further. */
  readonly writes: string | null;
  /** Every word of it, and so every table it reads. */
  readonly words: ReadonlySet<string>;
}

interface Answer {
  readonly rows: readonly Row[];
  readonly at: number;
}

/** More than a script of one request asks; one that goes through thousands of rows keeps only the latest. */
const MOST = 500;

/**
 * Answers a question that a script asks twice. The rules of several modules meet in one transaction, and each reads for
 * itself who leads where; between two such reads nobody else can have written: SQLite has one writer, and on PostgreSQL
 * what may have waited for another transaction forgets everything. Lives as long as the script.
 */
export class ReadMemo {
  private readonly answers = new Map<string, Map<SqlValue, Answer>>();
  private kept = 0;
  private readonly written = new Map<string, number>();
  private forgotten = 0;
  private now = 0;

  /** `waits`: a write may stand in line behind another transaction, and see what that did (PostgreSQL). */
  constructor(private readonly waits: boolean) {}

  find({ sql, params }: Statement): StatementResult | undefined {
    const known = this.answers.get(sql)?.get(keyOf(params));
    if (!known || known.at < this.forgotten) return undefined;
    const { words } = kindOf(sql);
    for (const [table, at] of this.written) if (at > known.at && words.has(table)) return undefined;
    return { rows: [...known.rows], affected: 0 };
  }

  /** Takes note of a statement that has been done. */
  note(statement: Statement, { rows }: StatementResult): void {
    if (statement.announces !== undefined) return;
    const { reads, writes } = kindOf(statement.sql);
    this.now += 1;
    if (reads) this.keep(statement, rows);
    else if (writes === null || (this.waits && mayWait(statement))) this.forgotten = this.now;
    else this.written.set(writes, this.now);
  }

  private keep({ sql, params }: Statement, rows: readonly Row[]): void {
    if (++this.kept > MOST) {
      this.answers.clear();
      this.kept = 1;
    }
    const known = this.answers.get(sql) ?? new Map<SqlValue, Answer>();
    this.answers.set(sql, known.set(keyOf(params), { rows: [...rows], at: this.now }));
  }
}

/** What a script does not wait for, it has not made anything wait for either; nor a row that nobody else can have made. */
const mayWait = ({ sql, unawaited }: Statement): boolean =>
  !unawaited && (!sql.startsWith('INSERT') || sql.includes('ON CONFLICT'));

/** Nearly every question has one value, which then is its own key. */
const keyOf = (params: readonly SqlValue[]): SqlValue =>
  params.length === 1 ? (params[0] ?? null) : JSON.stringify(params);

const kinds = new Map<string, Kind>();
const MOST_KINDS = 2_000;

function kindOf(sql: string): Kind {
  const known = kinds.get(sql);
  if (known) return known;
  const [, writes = null] = /^\s*(?:INSERT INTO|UPDATE) (\w+)\b/.exec(sql) ?? [];
  const kind = { reads: isQuestion(sql), writes, words: new Set(sql.match(/\w+/g)) };
  if (kinds.size < MOST_KINDS) kinds.set(sql, kind);
  return kind;
}
