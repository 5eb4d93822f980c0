import type { Row, SqlValue, Statement, StatementResult } from './statement';
import { kindOf } from './statement-kind';

interface Answer {
  readonly params: readonly SqlValue[];
  readonly rows: readonly Row[];
  readonly at: number;
}

/** More than a script of one request asks; one that goes through thousands of rows keeps only the latest. */
const MOST = 500;

/**
 * Answers a question that a script asks twice. The rules of several modules meet in one transaction, and each reads for
 * itself who leads where; between two such reads nobody else can have written: SQLite has one writer, and on PostgreSQL
 * what may have waited for another transaction makes it ask everything anew, but what is only shown. Lives as long as the
 * script.
 */
export class ReadMemo {
  private readonly answers = new Map<string, Answer[]>();
  private kept = 0;
  private readonly written = new Map<string, number>();
  private forgotten = 0;
  private waited = 0;
  private now = 0;

  /** `waits`: a write may stand in line behind another transaction, and see what that did (PostgreSQL). */
  constructor(private readonly waits: boolean) {}

  find({ sql, params, shown }: Statement): StatementResult | undefined {
    const known = latest(this.answers.get(sql), params);
    if (!known || known.at < this.forgotten || (!shown && known.at < this.waited)) return undefined;
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
    else if (writes === null) this.forgotten = this.now;
    else {
      this.written.set(writes, this.now);
      if (this.waits && mayWait(statement)) this.waited = this.now;
    }
  }

  private keep({ sql, params }: Statement, rows: readonly Row[]): void {
    if (++this.kept > MOST) {
      this.answers.clear();
      this.kept = 1;
    }
    const answer = { params, rows: [...rows], at: this.now };
    const known = this.answers.get(sql);
    if (known) known.push(answer);
    else this.answers.set(sql, [answer]);
  }
}

/** For a row that somebody else has written; nobody else can have made a row that is new. */
const mayWait = ({ sql }: Statement): boolean => !sql.startsWith('INSERT') || sql.includes('ON CONFLICT');

/** Plain loops: twenty decisions look through some thousand answers. */
function latest(answers: readonly Answer[] | undefined, params: readonly SqlValue[]): Answer | undefined {
  for (let nr = (answers?.length ?? 0) - 1; nr >= 0; nr--) {
    const answer = answers?.[nr];
    if (answer && same(answer.params, params)) return answer;
  }
  return undefined;
}

function same(a: readonly SqlValue[], b: readonly SqlValue[]): boolean {
  if (a.length !== b.length) return false;
  for (let nr = 0; nr < a.length; nr++) if (a[nr] !== b[nr]) return false;
  return true;
}
