import { isDeepStrictEqual } from 'node:util';
import { type DataSource, EntitySchema, type QueryRunner, TableCheck, TableColumn } from 'typeorm';
import { type OpenDatabase, onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, entities, openPortalTables } from '../../../test/support/unit-of-work';
import { createDataSource } from './data-sources';

/** What TypeORM would change to make the database like the entities; it only looks. */
async function findDrift(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

// The database's own name, and a length of no meaning on these columns.
const leaveOut = (key: string, value: unknown): unknown =>
  ['referencedDatabase', 'length'].includes(key) ? undefined : value;

/** The schema as the database itself tells it: the drift above knows a rule by its name only, not by what it says. */
async function describeSchema(source: DataSource): Promise<unknown> {
  const runner = source.createQueryRunner();
  const tables = await runner.getTables(source.entityMetadatas.map(({ tableName }) => tableName));
  await runner.release();
  const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, leaveOut)).sort();
  return Object.fromEntries(
    tables.map(({ name, columns, checks, uniques, indices, foreignKeys }) => [
      name.replace(/^public\./, ''),
      {
        columns: sorted(columns),
        checks: sorted(checks),
        uniques: sorted(uniques),
        indices: sorted(indices),
        foreignKeys: sorted(foreignKeys),
      },
    ]),
  );
}

/** The schema that the entities would have made by themselves, in a database of its own. */
async function describeFromEntities(open: OpenDatabase): Promise<unknown> {
  const database = await open();
  const source = await createDataSource(database.url, entities, 'write').initialize();
  await source.driver.createSchemaBuilder().build();
  const schema = await describeSchema(source);
  await source.destroy();
  await database.close();
  return schema;
}

/** Changes made behind the entities' back, one a kind. */
const behindTheBack: Record<string, (runner: QueryRunner) => Promise<unknown>> = {
  'en fjernet unik indeks': (runner) => runner.dropIndex('anbefaling', 'uq_anbefaling_rolle'),
  'en fjernet vanlig indeks': (runner) => runner.dropIndex('maal', 'ix_maal_maalplan_id'),
  'en ny kolonne': (runner) =>
    runner.addColumn('varsel', new TableColumn({ name: 'ny', type: 'text', isNullable: true })),
  'en fremmednøkkel som mangler': async (runner) => {
    const [key] = (await runner.getTable('varsel'))?.foreignKeys ?? [];
    if (key) await runner.dropForeignKey('varsel', key);
  },
  'en regel som sier noe annet enn før': async (runner) => {
    await runner.dropCheckConstraint('supervisorforslag', 'chk_supervisorforslag_tilstand');
    const changed = { name: 'chk_supervisorforslag_tilstand', expression: "tilstand IN ('VENTER', 'BORTE')" };
    await runner.createCheckConstraint('supervisorforslag', new TableCheck(changed));
  },
};

onBothDatabases((name, open) => {
  let db: OpenWork;
  beforeAll(async () => {
    db = await openPortalTables(open);
  });
  afterAll(() => db.close());

  describe('skjemaet', () => {
    it('er det samme i migreringene som i entitetene', async () => {
      await expect(findDrift(db.write)).resolves.toEqual([]);
    });

    it('har ingen tabell som ingen entitet kjenner', async () => {
      const sql = {
        sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
      };
      const tables = (await db.write.query<{ name: string }[]>(sql[name])).map((row) => row.name);
      const known = db.write.entityMetadatas.map(({ tableName }) => tableName);
      expect(tables.filter((table) => !known.includes(table))).toEqual(['migrations']);
    });

    it('er det samme som entitetene selv ville ha laget', async () => {
      expect(await describeSchema(db.write)).toEqual(await describeFromEntities(open));
    });

    it.each(Object.entries(behindTheBack))('avslører %s (motprøve)', async (_hva, change) => {
      const drifted = await openPortalTables(open);
      const runner = drifted.write.createQueryRunner();
      await change(runner);
      await runner.release();
      const same = isDeepStrictEqual(await describeSchema(drifted.write), await describeFromEntities(open));
      await drifted.close();
      expect(same).toBe(false);
    });
  });

  it('avslører en entitet uten tabell (motprøve)', async () => {
    const Ny = new EntitySchema({ name: 'ny', columns: { id: { type: 'text', primary: true } } });
    const drifted = await openPortalTables(open, [Ny]);
    const found = await findDrift(drifted.write);
    await drifted.close();
    expect(found.join()).toContain('CREATE TABLE "ny"');
  });
});
