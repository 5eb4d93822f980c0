import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { Tjener, findFreePort } from '../faults/kill/tjener';

export { type Browser, type Locator, type Page, expect, request } from '@playwright/test';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kp-web-'));
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

async function start(dataDir: string): Promise<Tjener> {
  const settings = { dataDir, port: await findFreePort(), secret: 'kun-for-test-kun-for-test-kun-for-test' };
  return Tjener.start({ ...settings, env: { DEMO: 'ja' } });
}

/** The built server on SQLite. Every file of journeys begins with the demo data as they were made, whichever ran before. */
class Portal {
  private open: { readonly file: string; readonly folder: string; readonly tjener: Tjener } | null = null;

  private constructor(private readonly demo: string) {}

  static async make(): Promise<Portal> {
    const demo = newFolder();
    const tjener = await start(demo);
    await tjener.stopp();
    return new Portal(demo);
  }

  async urlFor(file: string): Promise<string> {
    if (this.open?.file !== file) {
      await this.close();
      const folder = newFolder();
      cpSync(this.demo, folder, { recursive: true });
      this.open = { file, folder, tjener: await start(folder) };
    }
    return this.open.tjener.url.replace('127.0.0.1', 'localhost');
  }

  async end(): Promise<void> {
    await this.close();
    remove(this.demo);
  }

  private async close(): Promise<void> {
    if (!this.open) return;
    await this.open.tjener.drep();
    remove(this.open.folder);
    this.open = null;
  }
}

async function withPortal(use: (portal: Portal) => Promise<void>): Promise<void> {
  const portal = await Portal.make();
  await use(portal);
  await portal.end();
}

/** A journey. Those that run side by side have a portal of their own for each worker. */
export const test = base.extend<object, { portal: Portal }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that no fixture is asked for.
  portal: [({}, use) => withPortal(use), { scope: 'worker', timeout: 120_000 }],
  baseURL: async ({ portal }, use, { file }) => use(await portal.urlFor(file)),
});
