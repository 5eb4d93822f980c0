import type { QueryRunner } from 'typeorm';

/** Triggers that let a table with the key `nr` only grow. Needed again after SQLite has rebuilt it (ADR 0003). */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  for (const sql of runner.dataSource.options.type === 'postgres' ? onPostgres(table) : onSqlite(table)) {
    await runner.query(sql);
  }
}

const onSqlite = (table: string): string[] => {
  const refuse = `SELECT RAISE(ABORT, '${table} can only be added to')`;
  const name = (verb: string): string => `tr_${table}_${verb.toLowerCase()}`;
  return [
    ...['UPDATE', 'DELETE'].map(
      (verb) => `CREATE TRIGGER ${name(verb)} BEFORE ${verb} ON ${table} BEGIN ${refuse}; END`,
    ),
    // INSERT OR REPLACE removes the old row without waking the trigger on DELETE.
    `CREATE TRIGGER ${name('REPLACE')} BEFORE INSERT ON ${table}
     WHEN EXISTS (SELECT 1 FROM ${table} WHERE nr = NEW.nr) BEGIN ${refuse}; END`,
  ];
};

const onPostgres = (table: string): string[] => [
  `CREATE FUNCTION fn_${table}_append_only() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION '${table} can only be added to'; END $$`,
  `CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION fn_${table}_append_only()`,
];
