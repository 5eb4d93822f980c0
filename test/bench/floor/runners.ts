import Sqlite from 'better-sqlite3';
import { Pool, type PoolClient } from 'pg';
import type { Rader, Setning, Skript } from './scripts';

/** A row that something was read is a transaction by itself; what signs takes its turn in the log of signatures. */
export type Slag = 'leser' | 'skriver' | 'signerer';

/** Runs the scripts of the floor on one database. */
export interface Lop {
  run(script: Skript, slag: Slag): unknown;
  /** Whose session it is, by one keyed read. */
  session(sid: string): string | undefined | Promise<string | undefined>;
}

const SESSION = 'SELECT bruker_id AS id FROM sesjon WHERE id = ? AND avsluttet_tid IS NULL AND utloper_tid > ?';

/** One connection, every statement prepared once, one transaction a request, as durable as the portal's. */
export function sqliteLop(file: string): Lop {
  const db = new Sqlite(file, { timeout: 5_000 });
  for (const pragma of ['synchronous = FULL', 'foreign_keys = ON', 'cache_size = -65536', 'mmap_size = 268435456'])
    db.pragma(pragma);
  const known = new Map<string, Sqlite.Statement>();
  const prepare = (sql: string): Sqlite.Statement => {
    const made = known.get(sql) ?? db.prepare(sql);
    known.set(sql, made);
    return made;
  };
  const execute = ({ sql, params }: Setning): Rader => {
    const statement = prepare(sql);
    if (statement.reader) return statement.all(...params) as Rader;
    statement.run(...params);
    return [];
  };
  const through = (script: Skript): unknown => {
    let step = script.next();
    while (!step.done) step = script.next(execute(step.value));
    return step.value;
  };
  const written = (script: Skript): unknown => {
    prepare('BEGIN IMMEDIATE').run();
    try {
      const value = through(script);
      prepare('COMMIT').run();
      return value;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    run: (script, slag) => (slag === 'leser' ? through(script) : written(script)),
    session: (sid) => (prepare(SESSION).get(sid, new Date().toISOString()) as { id: string } | undefined)?.id,
  };
}

const numbered = new Map<string, string>();

function toNumbered(sql: string): string {
  const known = numbered.get(sql);
  if (known !== undefined) return known;
  let count = 0;
  const text = sql.replaceAll('?', () => `$${String(++count)}`);
  numbered.set(sql, text);
  return text;
}

/** Ten connections as the portal has; named statements are prepared once a connection. */
export function postgresLop(url: string): Lop {
  const pool = new Pool({ connectionString: url, max: 10 });
  const names = new Map<string, string>();
  const execute = async (client: PoolClient, { sql, params }: Setning): Promise<Rader> => {
    const text = toNumbered(sql);
    const name = names.get(text) ?? `s${String(names.size)}`;
    names.set(text, name);
    return (await client.query({ name, text, values: [...params] })).rows as Rader;
  };
  const through = async (client: PoolClient, script: Skript): Promise<unknown> => {
    let step = script.next();
    while (!step.done) step = script.next(await execute(client, step.value));
    return step.value;
  };
  const LOCK: Setning = { sql: 'SELECT pg_advisory_xact_lock(7301)', params: [] };
  const run = async (script: Skript, slag: Slag): Promise<unknown> => {
    const client = await pool.connect();
    try {
      if (slag === 'leser') return await through(client, script);
      await client.query('BEGIN');
      if (slag === 'signerer') await execute(client, LOCK);
      const value = await through(client, script);
      await client.query('COMMIT');
      return value;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };
  const session = async (sid: string): Promise<string | undefined> => {
    const { rows } = await pool.query<{ id: string }>({
      ...{ name: 'session', text: toNumbered(SESSION) },
      values: [sid, new Date().toISOString()],
    });
    return rows[0]?.id;
  };
  return { run, session };
}
