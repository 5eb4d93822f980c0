import Sqlite from 'better-sqlite3';
import { Client } from 'pg';

type Kjor = (sql: string, id: string) => Promise<void>;

/** A goal that was approved waits again, as if nobody had decided: only the logs keep what was done. */
const TILBAKE = [
  `UPDATE fremdrift SET til_godkjenning = til_godkjenning + 1, godkjent = godkjent - 1
    WHERE maalplan_id = (SELECT maalplan_id FROM maal WHERE id = ? AND tilstand = 'GODKJENT')`,
  "UPDATE maal SET tilstand = 'TIL_GODKJENNING', versjon = 1 WHERE id = ?",
  "UPDATE arbeidsoppgave SET ferdig_tid = NULL WHERE gjelder_id = ? AND slag = 'GODKJENN_MAAL'",
  "DELETE FROM attestasjon WHERE maal_id = ? AND handling = 'godkjenn'",
];

/**
 * Between two slices, outside what is measured: without it a small country would run out of goals to decide on before the
 * server is warm.
 */
export async function tilbakestill(url: string, maalIder: ReadonlySet<string>): Promise<void> {
  if (maalIder.size === 0) return;
  const each = async (kjor: Kjor): Promise<void> => {
    for (const id of maalIder) for (const sql of TILBAKE) await kjor(sql, id);
  };
  if (url.startsWith('sqlite:')) await paaSqlite(url.slice('sqlite:'.length), each);
  else await paaPostgres(url, each);
}

async function paaSqlite(file: string, each: (kjor: Kjor) => Promise<void>): Promise<void> {
  const db = new Sqlite(file, { timeout: 5_000 });
  const known = new Map(TILBAKE.map((sql) => [sql, db.prepare(sql)]));
  db.exec('BEGIN IMMEDIATE');
  await each((sql, id) => Promise.resolve(void known.get(sql)?.run(id)));
  db.exec('COMMIT');
  db.close();
}

async function paaPostgres(url: string, each: (kjor: Kjor) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await each(async (sql, id) => {
    await client.query({ name: `t${String(TILBAKE.indexOf(sql))}`, text: sql.replace('?', '$1'), values: [id] });
  });
  await client.query('COMMIT');
  await client.end();
}
