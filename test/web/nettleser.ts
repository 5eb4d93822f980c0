import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page, type PlaywrightTestOptions } from '@playwright/test';

/** A browser with a profile of its own on disk, as a person has: it can be killed and started again. */
export interface Nettleser {
  readonly page: Page;
  /** Ends the process at once: no page is unloaded, no handler runs. */
  readonly drep: () => Promise<void>;
}

type Oppstart = PlaywrightTestOptions & { launchOptions: { executablePath?: string; args?: string[] } };

/** Playwright does not tell the process of a browser it starts with a profile, so this one is started here. */
export async function startNettleser(
  profil: string,
  { launchOptions }: Pick<Oppstart, 'launchOptions'>,
): Promise<Nettleser> {
  const port = join(profil, 'DevToolsActivePort');
  await rm(port, { force: true });
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profil}`, '--lang=nb-NO'];
  const { executablePath = 'chromium', args: more = [] } = launchOptions;
  const child = spawn(executablePath, [...args, ...more, 'about:blank'], { stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debugPort(port, child)}`);
  const [context] = browser.contexts();
  const page = await context?.newPage();
  if (!page) throw new Error('The browser has no window');
  return {
    page,
    drep: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The browser writes down the port it was given. */
async function debugPort(file: string, child: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser did not start');
}
