import { startPostgres, type PostgresServer } from './postgres-server';

declare global {
  // Jest runs the set-up and the teardown in one process but as two modules: this is what they share.
  var kpPostgres: PostgresServer | undefined;
}

/** One PostgreSQL for the whole run: the one TEST_DATABASE_URL names, or our own. Each test file makes its own database. */
export default async function setUpPostgres(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) {
    process.env.KP_TEST_PG = process.env.TEST_DATABASE_URL;
    return;
  }
  const server = await startPostgres();
  process.env.KP_TEST_PG = server.url;
  globalThis.kpPostgres = server;
  // When the run is broken off there is no teardown.
  process.once('exit', () => {
    globalThis.kpPostgres?.kill();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}
