import type { DataSource } from 'typeorm';
import { type DatabaseName, onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, openPortalTables } from '../../../test/support/unit-of-work';
import { toDatabaseError } from './database-error';

/** One row of each log, in SQL. */
const rows = {
  signaturlogg: `(nr, tid, handling, bruker_id, rolle, gjelder, gjelder_id, innhold, leaf_hash, forrige_hash)
    VALUES (1, '2026-11-20T08:00:00Z', 'godkjenning.godkjenn', 'b', 'LEDER', 'maal', 'm', '{}', 'a', 'b')`,
  innsynslogg: `(nr, tid, bruker_id, rolle, hva) VALUES (1, '2026-11-20T08:00:00Z', 'b', 'LEDER', 'maal')`,
};
const logs = ['signaturlogg', 'innsynslogg'] as const;
type Log = (typeof logs)[number];

const insertion = (log: Log): string => `INSERT INTO ${log} ${rows[log]}`;

/** Every way in SQL to make a row say something else than it did. */
const tampering: Record<string, (log: Log) => Record<DatabaseName, string | null>> = {
  'en endring': (log) => both(`UPDATE ${log} SET rolle = 'EIER'`),
  'en endring av én rad': (log) => both(`UPDATE ${log} SET rolle = 'EIER' WHERE nr = 1`),
  'en sletting': (log) => both(`DELETE FROM ${log}`),
  'en overskriving': (log) => both(`${insertion(log)} ON CONFLICT (nr) DO UPDATE SET rolle = 'EIER'`),
  'en erstatning': (log) => only('sqlite', `REPLACE INTO ${log} ${rows[log].replace('LEDER', 'EIER')}`),
  'en tømming': (log) => only('postgres', `TRUNCATE ${log}`),
  'en tømming med alt som henger ved': (log) => only('postgres', `TRUNCATE ${log} CASCADE`),
};

function both(sql: string): Record<DatabaseName, string | null> {
  return { sqlite: sql, postgres: sql };
}
function only(name: DatabaseName, sql: string): Record<DatabaseName, string | null> {
  return { sqlite: null, postgres: null, [name]: sql };
}

onBothDatabases((name, open) => {
  let [guarded, unguarded]: OpenWork[] = [];
  beforeAll(async () => {
    guarded = await openPortalTables(open);
    unguarded = await openPortalTables(open);
    for (const log of logs) {
      await guarded.write.query(insertion(log));
      for (const drop of await findTriggers(unguarded.write, log)) await unguarded.write.query(drop);
    }
  });
  afterAll(async () => {
    await guarded?.close();
    await unguarded?.close();
  });

  async function findTriggers(source: DataSource, log: Log): Promise<string[]> {
    if (name === 'postgres') return [`DROP TRIGGER tr_${log}_append_only ON ${log}`];
    const sql = `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '${log}'`;
    const triggers = await source.query<{ name: string }[]>(sql);
    return triggers.map((trigger) => `DROP TRIGGER ${trigger.name}`);
  }

  /** Whether the row is as it was written, and the attempt was told why, after somebody tried to change it. */
  async function withstands(db: OpenWork | undefined, log: Log, sql: string): Promise<boolean> {
    if (!db) throw new Error('not open');
    const told = await db.write.query(sql).then(
      () => 'gikk bra',
      (error: unknown) => toDatabaseError(error).message,
    );
    const left = await db.write.query<{ rolle: string }[]>(`SELECT rolle FROM ${log}`);
    return told.includes(`${log} can only be added to`) && left.length === 1 && left[0]?.rolle === 'LEDER';
  }

  const attempts = logs.flatMap((log) =>
    Object.entries(tampering).flatMap(([what, make]) => {
      const sql = make(log)[name];
      return sql ? [{ log, what, sql }] : [];
    }),
  );

  it.each(attempts)('$log godtar ikke $what', async ({ log, sql }) => {
    await expect(withstands(guarded, log, sql)).resolves.toBe(true);
  });

  it.each(attempts)('$log ville ha godtatt $what uten utløserne (motprøve)', async ({ log, sql }) => {
    await unguarded?.write.query(`DELETE FROM ${log}`);
    await unguarded?.write.query(insertion(log));
    await expect(withstands(unguarded, log, sql)).resolves.toBe(false);
  });
});
