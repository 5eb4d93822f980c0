import type Sqlite from 'better-sqlite3';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { migrations } from './migrations';
import { BUSY_TIMEOUT_MS, prepareSqlite } from './sqlite-connection';

export type Entities = NonNullable<DataSourceOptions['entities']>;

export const isSqliteUrl = (url: string): boolean => url.startsWith('sqlite:');

/** The only file that knows the drivers: the same entities behind a connection that writes and one that only reads. */
export function createDataSource(url: string, entities: Entities, access: 'read' | 'write'): DataSource {
  const common = {
    entities,
    migrations: access === 'write' ? migrations : [],
    synchronize: false,
    logging: false as const,
  };
  return new DataSource(isSqliteUrl(url) ? sqliteOptions(url, access, common) : postgresOptions(url, access, common));
}

type Common = Pick<DataSourceOptions, 'entities' | 'migrations' | 'synchronize' | 'logging'>;

function sqliteOptions(url: string, access: 'read' | 'write', common: Common): DataSourceOptions {
  return {
    ...common,
    type: 'better-sqlite3',
    database: url.slice('sqlite:'.length),
    readonly: access === 'read',
    timeout: BUSY_TIMEOUT_MS,
    prepareDatabase: (handle: Sqlite.Database) => {
      prepareSqlite(handle, access);
    },
  };
}

function postgresOptions(url: string, access: 'read' | 'write', common: Common): DataSourceOptions {
  // Pipeline: what a script sends together needs not wait for one answer before the next (postgres-session.ts).
  const pool = { max: 10, pipeline: true };
  const extra = access === 'read' ? { ...pool, options: '-c default_transaction_read_only=on' } : pool;
  return { ...common, type: 'postgres', url, extra, applicationName: `kompetanseportal-${access}` };
}

/** The better-sqlite3 handle under a TypeORM source. */
export const sqliteHandle = (source: DataSource): Sqlite.Database =>
  (source.driver as unknown as BetterSqlite3Driver).databaseConnection as Sqlite.Database;
