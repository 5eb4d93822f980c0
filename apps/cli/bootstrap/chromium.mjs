import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The browser the journeys run in: CHROMIUM_PATH, else the first one on PATH, else undefined. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return canRun(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : undefined;
  return findOnPath(names) ?? (canRun(onMac) ? onMac : undefined);
}

/** Installs Chromium where that can be done (root, with apt-get). Says why not when it cannot. */
export function ensureChromium(say) {
  if (findChromium()) return;
  if (process.getuid?.() !== 0 || !findOnPath(['apt-get'])) {
    say('chromium: not found, and only root with apt-get can install it here. The browser tests will be skipped.');
    return;
  }
  say('chromium: apt-get install chromium');
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  if (!installed || !findChromium()) say('chromium: could not be installed. The browser tests will be skipped.');
}

function apt(...args) {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  });
  return status === 0;
}

function findOnPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
