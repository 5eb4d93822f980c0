import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export type DatabaseName = 'sqlite' | 'postgres';

/** An empty database of its own, gone after `close`. */
export interface TestDatabase {
  readonly url: string;
  close(): Promise<void>;
}

export type OpenDatabase = () => Promise<TestDatabase>;

const openers: Record<DatabaseName, OpenDatabase> = { sqlite: openSqlite, postgres: openPostgres };

/** Runs the same tests against a real SQLite file and a real PostgreSQL database. */
export function onBothDatabases(define: (name: DatabaseName, open: OpenDatabase) => void): void {
  for (const name of ['sqlite', 'postgres'] as const) {
    describe(`på ${name}`, () => {
      define(name, openers[name]);
    });
  }
}

export async function openSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'kp-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'kp.db')}`,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function openPostgres(): Promise<TestDatabase> {
  const name = `kp_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  // FORCE, or one forgotten connection would keep the database and fail the test with the wrong reason.
  return { url: url.href, close: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.KP_TEST_PG;
  if (!url) throw new Error('KP_TEST_PG is not set: database tests belong to the Jest project «system»');
  return url;
}
