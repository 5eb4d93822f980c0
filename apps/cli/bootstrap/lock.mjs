import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from './hashing.mjs';

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Two commands started at once in one checkout would build into the same folder: the second waits for the first. */
export function holdLock(root, say) {
  // Not below node_modules: `npm ci` begins by removing that.
  const file = join(tmpdir(), `kp-bootstrap-${sha256(root).slice(0, 16)}.pid`);
  for (let told = false; !take(file); pause(200)) {
    if (!told) say('waiting for another bootstrap in this folder');
    told = true;
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return release;
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // Still empty: its owner is between making the file and writing to it, unless that was long ago.
    if (owner === 0) return Date.now() - statSync(file).mtimeMs < 5_000;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
