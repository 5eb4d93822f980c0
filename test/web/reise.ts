import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { Tjener, findFreePort } from '../faults/kill/tjener';

export { type Browser, type Locator, type Page, expect, request } from '@playwright/test';

/** The built server on an empty SQLite database, which it fills with the demo data. */
async function medTjener(use: (url: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kp-web-'));
  const port = await findFreePort();
  const tjener = await Tjener.start({
    dataDir,
    port,
    secret: 'kun-for-test-kun-for-test-kun-for-test',
    env: { DEMO: 'ja' },
  });
  await use(`http://localhost:${String(port)}`);
  await tjener.drep();
  rmSync(dataDir, { recursive: true, force: true });
}

/** A journey. Those that run side by side have a server and a database of their own for each worker. */
export const test = base.extend<object, { tjener: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that no fixture is asked for.
  tjener: [({}, use) => medTjener(use), { scope: 'worker', timeout: 120_000 }],
  baseURL: ({ tjener }, use) => use(tjener),
});
