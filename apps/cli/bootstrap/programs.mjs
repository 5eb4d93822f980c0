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

/** What some tests need beside Node. Without it they are counted as skipped. */
const PROGRAMS = [
  { name: 'chromium', find: findChromium, packages: ['chromium', 'fonts-liberation'], tests: 'The browser tests' },
  // Builds the recorder of writes for the power-loss tests.
  { name: 'cc', find: () => findOnPath(['cc']), packages: ['gcc', 'libc6-dev'], tests: 'The power-loss tests' },
];

/** Installs them where that can be done (root, with apt-get). Says why not when it cannot. */
export function ensurePrograms(say) {
  const missing = PROGRAMS.filter(({ find }) => !find());
  if (missing.length === 0) return;
  const may = process.getuid?.() === 0 && findOnPath(['apt-get']);
  if (may) apt('update');
  for (const { name, find, packages, tests } of missing) {
    if (!may) {
      say(`${name}: not found, and only root with apt-get can install it here. ${tests} will be skipped.`);
      continue;
    }
    say(`${name}: apt-get install ${packages.join(' ')}`);
    apt('install', '-y', '--no-install-recommends', ...packages);
    if (!find()) say(`${name}: could not be installed. ${tests} will be skipped.`);
  }
}

function apt(...args) {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  });
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
