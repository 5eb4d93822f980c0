import { existsSync } from 'node:fs';
import { Client } from 'pg';
import Database from 'better-sqlite3';
import { onBothDatabases } from './databases';

onBothDatabases((name, open) => {
  it('gir en tom database som er borte etter bruk', async () => {
    const database = await open();
    await expect(countTables(database.url)).resolves.toBe(0);
    await database.close();
    await expect(exists(database.url)).resolves.toBe(false);
  });

  it('gir hver test sin egen database', async () => {
    const [one, other] = [await open(), await open()];
    expect(one.url).not.toBe(other.url);
    await Promise.all([one.close(), other.close()]);
  });

  const fileOf = (url: string): string => url.slice('sqlite:'.length);

  async function countTables(url: string): Promise<number> {
    if (name === 'sqlite') {
      const database = new Database(fileOf(url));
      const { n } = database.prepare('SELECT count(*) AS n FROM sqlite_master').get() as { n: number };
      database.close();
      return n;
    }
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rowCount } = await client.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`);
    await client.end();
    return rowCount ?? 0;
  }

  async function exists(url: string): Promise<boolean> {
    if (name === 'sqlite') return existsSync(fileOf(url));
    const client = new Client({ connectionString: url });
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  }
});
