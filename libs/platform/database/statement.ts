import { kindOf } from './statement-kind';

/** A value a statement can carry. Booleans are turned into what the database takes. */
export type SqlValue = string | number | boolean | null;

export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
  /** Only PostgreSQL needs it: on SQLite every writer already stands in one line. */
  readonly only?: 'postgres';
  /** Heard by those who listen after the commit (signals.ts); PostgreSQL carries it itself. */
  readonly announces?: string;
  /** The lock it takes, held until the transaction ends. */
  readonly lock?: string;
  /** Nobody looks at what came of it: on PostgreSQL it travels with the next statement, which also tells of its error. */
  readonly unawaited?: true;
  /** Its answer is shown and decides nothing, so what the script has seen of it holds. */
  readonly shown?: true;
  /** It takes back what has been done since a savepoint, and on PostgreSQL lets go of the locks taken since. */
  readonly undoes?: true;
  /** Questions that do not wait for each other's answers (`together`); then `sql` is empty. */
  readonly all?: readonly Statement[];
}

export type Row = Record<string, unknown>;

export interface StatementResult {
  readonly rows: Row[];
  readonly affected: number;
  /** What each of `all` answered, in the same order. */
  readonly all?: readonly StatementResult[];
}

/**
 * A script yields statements and is handed their results. SQLite runs it without a pause, PostgreSQL with one wait a
 * statement (or a round of questions, `together`), so that the same SQL and rules serve both. It may do nothing else: no
 * network, no file, no clock.
 */
export type Script<T> = Generator<Statement, T, StatementResult>;

/** Runs one statement; `?` marks a parameter on both databases. */
export function* run(sql: string, ...params: SqlValue[]): Script<StatementResult> {
  return yield { sql, params };
}

export function* all<T>(sql: string, ...params: SqlValue[]): Script<T[]> {
  const { rows } = yield { sql, params };
  return rows as T[];
}

export function* one<T>(sql: string, ...params: SqlValue[]): Script<T | undefined> {
  const { rows } = yield { sql, params };
  return rows[0] as T | undefined;
}

/** Keeps what `make` wrote, or undoes just that when it fails: a part of a whole that may be tried and passed over. */
export function* attempt<E extends { readonly ok: boolean }>(make: () => Script<E>): Script<E> {
  yield* run('SAVEPOINT forsok');
  const result = yield* make();
  if (!result.ok) yield { sql: 'ROLLBACK TO SAVEPOINT forsok', params: [], undoes: true };
  yield* run('RELEASE SAVEPOINT forsok');
  return result;
}

/** The same statements when nobody looks at what came of them: fewer trips to PostgreSQL. */
export function* unawaited(script: Script<unknown>): Script<void> {
  let step = script.next();
  while (!step.done) {
    yield marked(step.value, { unawaited: true });
    step = script.next({ rows: [], affected: 0 });
  }
}

/** What is answered after a decision: as the decision saw it, and as it has left it. */
export function* shown<T>(script: Script<T>): Script<T> {
  let step = script.next();
  while (!step.done) step = script.next(yield onlyShown(step.value));
  return step.value;
}

const onlyShown = (statement: Statement): Statement =>
  marked(statement, { shown: true, all: statement.all?.map(onlyShown) });

/** Written out: a copy by spread with more behind it is made property by property, thirty times slower (docs/ytelse.md). */
const marked = (one: Statement, { unawaited: alone, shown: seen, all: questions }: Partial<Statement>): Statement => ({
  sql: one.sql,
  params: one.params,
  only: one.only,
  announces: one.announces,
  lock: one.lock,
  unawaited: alone ?? one.unawaited,
  shown: seen ?? one.shown,
  undoes: one.undoes,
  all: questions ?? one.all,
});

type Answers<S extends readonly Script<unknown>[]> = { [K in keyof S]: S[K] extends Script<infer T> ? T : never };

/**
 * Runs scripts that only ask, and not for what another of them answers, side by side: on PostgreSQL their questions
 * travel together. One that is over is waited for no longer.
 */
export function* together<S extends readonly Script<unknown>[]>(...scripts: S): Script<Answers<S>> {
  const steps = scripts.map((script) => script.next());
  for (;;) {
    const asking: number[] = [];
    const questions: Statement[] = [];
    for (let nr = 0; nr < steps.length; nr++) {
      const step = steps[nr];
      if (!step || step.done) continue;
      if (!asksOnly(step.value)) throw new Error('Only questions are asked together.');
      asking.push(nr);
      questions.push(step.value);
    }
    if (asking.length === 0) return steps.map(({ value }) => value) as Answers<S>;
    const { all: answers = [] } = yield { sql: '', params: [], all: questions };
    for (let at = 0; at < asking.length; at++) {
      const nr = asking[at] ?? 0;
      const [script, answer] = [scripts[nr], answers[at]];
      if (!script || !answer) throw new Error('A question was not answered.');
      steps[nr] = script.next(answer);
    }
  }
}

/**
 * Asks before `script` does anything, on the same trip as what that asks first. Whoever has the answer runs the rest, or
 * lets it be: then nothing more than a question was asked.
 */
export function* early<A, T>(question: Script<A>, script: Script<T>): Script<{ answer: A; rest: Script<T> }> {
  const first = script.next();
  if (first.done || !asksOnly(first.value)) return { answer: yield* question, rest: goOn(script, first) };
  const [answer, told] = yield* together(question, ask(first.value));
  return { answer, rest: goOn(script, script.next(told)) };
}

function* ask(question: Statement): Script<StatementResult> {
  return yield question;
}

/** The rest of a script that has come as far as `step`. */
function* goOn<T>(script: Script<T>, step: IteratorResult<Statement, T>): Script<T> {
  while (!step.done) {
    let result: StatementResult;
    try {
      result = yield step.value;
    } catch (error) {
      step = script.throw(error);
      continue;
    }
    step = script.next(result);
  }
  return step.value;
}

const asksOnly = ({ all: questions, sql }: Statement): boolean => questions?.every(asksOnly) ?? kindOf(sql).reads;

/** Holds everyone else who asks for the same lock back until this transaction has ended. */
export function* lock(key: LockKey): Script<void> {
  const number = LOCKS[key];
  yield { sql: 'SELECT pg_advisory_xact_lock(?)', params: [number], lock: key, only: 'postgres', unawaited: true };
}

/** Holds back only who asks for the same text. */
export function* lockText(text: string): Script<void> {
  const sql = 'SELECT pg_advisory_xact_lock(?, hashtext(?))';
  yield { sql, params: [TEXT_LOCKS, text], lock: text, only: 'postgres', unawaited: true };
}

const TEXT_LOCKS = 7_302;

const LOCKS = {
  /** Taken by what signs and by what takes away the right to sign, so that the two never overlap. */
  beslutning: 7_301,
} as const;
export type LockKey = keyof typeof LOCKS;

/** Property names are camelCase, columns snake_case. */
export function columnName(property: string): string {
  const known = columnNames.get(property);
  if (known !== undefined) return known;
  const name = property.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  columnNames.set(property, name);
  return name;
}

/** As many as the code names: a property never comes from outside. */
const columnNames = new Map<string, string>();

export function* insert(table: string, values: Record<string, SqlValue>): Script<StatementResult> {
  const keys = Object.keys(values);
  const sql = sameText(table, ['insert', ...keys], () => {
    const marks = keys.map(() => '?').join(', ');
    return `INSERT INTO ${table} (${keys.map(columnName).join(', ')}) VALUES (${marks})`;
  });
  return yield { sql, params: Object.values(values) };
}

/** Updates the rows that match every value of `where`; returns how many there were. */
export function* update(table: string, set: Record<string, SqlValue>, where: Record<string, SqlValue>): Script<number> {
  const [sets, wheres] = [Object.keys(set), Object.keys(where)];
  const sql = sameText(table, ['update', ...sets, 'where', ...wheres], () => {
    const equal = (key: string): string => `${columnName(key)} = ?`;
    return `UPDATE ${table} SET ${sets.map(equal).join(', ')} WHERE ${wheres.map(equal).join(' AND ')}`;
  });
  const { affected } = yield { sql, params: [...Object.values(set), ...Object.values(where)] };
  return affected;
}

interface Text {
  readonly words: readonly string[];
  readonly sql: string;
}

/**
 * The very text of last time, not one that is equal: texts are looked up by in several places (docs/ytelse.md). `words`
 * say which of the table's texts it is.
 */
export function sameText(table: string, words: readonly string[], make: () => string): string {
  const known = texts.get(table) ?? [];
  const found = known.find((one) => one.words.length === words.length && one.words.every((w, nr) => w === words[nr]));
  if (found) return found.sql;
  const sql = make();
  texts.set(table, [...known, { words, sql }]);
  return sql;
}

/** As many as the code has. */
const texts = new Map<string, readonly Text[]>();

/** `?, ?, ?` for an IN list. An empty list gives NULL, which nothing equals. */
export const placeholders = (values: readonly unknown[]): string => values.map(() => '?').join(', ') || 'NULL';
