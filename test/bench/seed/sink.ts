import type Sqlite from 'better-sqlite3';
import type { Client } from 'pg';

export type Value = string | number | boolean | null;
export type Rad = Readonly<Record<string, Value>>;

/** Takes rows of all tables, in any order; foreign keys are held against the whole afterwards. */
export interface Sink {
  add(table: string, row: Rad): void;
  /** Sends what has been gathered; called now and then. */
  flush(): Promise<void>;
  /** Nothing more comes. */
  close(): Promise<void>;
}

const insertInto = (table: string, row: Rad): string => `INSERT INTO ${table} (${Object.keys(row).join(', ')})`;

const toSqlite = (value: Value): string | number | null => (typeof value === 'boolean' ? Number(value) : value);

/** Without any of the care that the portal takes: the file is made anew when this goes wrong. */
export function sqliteSink(db: Sqlite.Database): Sink {
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -400000'])
    db.pragma(pragma);
  const known = new Map<string, Sqlite.Statement>();
  db.exec('BEGIN');
  const statementFor = (table: string, row: Rad): Sqlite.Statement => {
    const values = Object.keys(row).map(() => '?');
    const made = db.prepare(`${insertInto(table, row)} VALUES (${values.join(', ')})`);
    known.set(table, made);
    return made;
  };
  return {
    add: (table, row) => void (known.get(table) ?? statementFor(table, row)).run(...Object.values(row).map(toSqlite)),
    flush: () => Promise.resolve(),
    close: () => {
      db.exec('COMMIT');
      const wrong = db.pragma('foreign_key_check') as unknown[];
      if (wrong.length > 0) throw new Error(`The bench made rows that refer to nothing: ${JSON.stringify(wrong[0])}`);
      db.pragma('journal_mode = WAL');
      return Promise.resolve();
    },
  };
}

const AT_A_TIME = 5_000;

/** One array a column and a statement; triggers and foreign keys rest meanwhile. */
export async function postgresSink(client: Client): Promise<Sink> {
  await client.query("SET session_replication_role = 'replica'; SET synchronous_commit = off");
  const waiting = new Map<string, Rad[]>();
  const types = new Map<string, string>();
  const columns = await client.query<{ t: string; c: string; type: string }>(
    "SELECT table_name t, column_name c, data_type type FROM information_schema.columns WHERE table_schema = 'public'",
  );
  for (const { t, c, type } of columns.rows) types.set(`${t}.${c}`, type);
  const send = async (table: string, rows: readonly Rad[]): Promise<void> => {
    const [first] = rows;
    if (!first) return;
    const names = Object.keys(first);
    const arrays = names.map((name, index) => `$${String(index + 1)}::${types.get(`${table}.${name}`) ?? 'text'}[]`);
    const sql = `${insertInto(table, first)} SELECT * FROM unnest(${arrays.join(', ')})`;
    await client.query(
      sql,
      names.map((name) => rows.map((row) => row[name] ?? null)),
    );
  };
  const sendAll = async (least: number): Promise<void> => {
    for (const [table, rows] of waiting) if (rows.length >= least) await send(table, rows.splice(0));
  };
  return {
    add: (table, row) => {
      const rows = waiting.get(table);
      if (rows) rows.push(row);
      else waiting.set(table, [row]);
    },
    flush: () => sendAll(AT_A_TIME),
    close: async () => {
      await sendAll(1);
      await client.query("SET session_replication_role = 'origin'");
      // PostgreSQL does this itself after a while; the bench does not wait for it.
      await client.query('ANALYZE');
      await client.query('CHECKPOINT');
    },
  };
}
