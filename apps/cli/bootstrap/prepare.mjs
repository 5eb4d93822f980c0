import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePrograms } from './programs.mjs';
import { holdLock } from './lock.mjs';
import { runStep, stamp } from './run-step.mjs';
import { plans } from './steps.mjs';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

// Standard output belongs to the command that comes after us.
const say = (text) => process.stderr.write(`${text}\n`);

/** Brings the checkout up to date for one of the plans; a step that is done already costs a few milliseconds. */
export function prepare(plan) {
  if (!(plan in plans)) throw new Error(`unknown plan ${plan}: use one of ${Object.keys(plans).join(', ')}`);
  requireNode(20, 19);
  const release = holdLock(root, say);
  for (const name of plans[plan]) {
    const began = performance.now();
    const ran = runStep(root, name, say);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (ran || plan !== 'quiet') say(`${name}: ${ran ? 'done' : 'up to date'}, ${seconds} s`);
  }
  if (plan === 'test') ensurePrograms(say);
  release();
}

/** After `npm install <package>` by hand: what is in node_modules now is what should be there. */
export function acceptInstalled() {
  stamp(root, 'install');
  say('install: node_modules is taken as it stands');
}

function requireNode(major, minor) {
  const [actualMajor, actualMinor] = process.versions.node.split('.').map(Number);
  if (actualMajor > major || (actualMajor === major && actualMinor >= minor)) return;
  throw new Error(`Node ${process.versions.node} is too old: ${major}.${minor} or newer is needed`);
}
