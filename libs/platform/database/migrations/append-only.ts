import type { QueryRunner } from 'typeorm';

/** Triggers that let a table only grow. Needed again after SQLite has rebuilt the table (ADR 0003). */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  for (const sql of runner.dataSource.options.type === 'postgres' ? onPostgres(table) : onSqlite(table)) {
    await runner.query(sql);
  }
}

const onSqlite = (table: string): string[] =>
  ['UPDATE', 'DELETE'].map(
    (verb) =>
      `CREATE TRIGGER tr_${table}_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table} can only be added to'); END`,
  );

const onPostgres = (table: string): string[] => [
  `CREATE FUNCTION fn_${table}_append_only() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN RAISE EXCEPTION '${table} can only be added to'; END $$`,
  `CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION fn_${table}_append_only()`,
];
