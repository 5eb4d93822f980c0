import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles, sha256 } from './hashing.mjs';
import { steps } from './steps.mjs';

const stampOf = (root, name) => join(root, 'node_modules', '.stamps', name);

/** Does the step if it is not done already. True when it ran; throws when it failed. */
export function runStep(root, name, say) {
  const step = steps[name];
  if (isDone(root, name)) return false;
  say(`${name}: ${step.command.join(' ')}${step.hint ? ` (${step.hint})` : ''}`);
  // Away with the stamp first: what is interrupted half way is not done.
  rmSync(stampOf(root, name), { force: true });
  for (const output of step.outputs) mkdirSync(dirname(join(root, output)), { recursive: true });
  execute(root, name, step);
  const missing = step.outputs.filter((output) => !existsSync(join(root, output)));
  if (missing.length > 0) throw new Error(`${name} ended well but did not make ${missing.join(', ')}`);
  stamp(root, name);
  return true;
}

function execute(root, name, { command, folder = '.' }) {
  const [program, ...args] = command;
  const { status, signal, error } = spawnSync(program, args, {
    cwd: join(root, folder),
    // Standard output belongs to the command that comes after us, `npm run cli -- …` among them.
    stdio: ['ignore', process.stderr, process.stderr],
    env: buildEnvironment(),
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} failed (${signal ?? `exit code ${String(status)}`})`);
}

/** NODE_ENV decides what npm installs and what Vite builds; ours is the same everywhere, so it is taken away. */
function buildEnvironment() {
  const { NODE_ENV: _taken, ...rest } = process.env;
  return rest;
}

export function isDone(root, name) {
  const file = stampOf(root, name);
  if (!existsSync(file) || steps[name].outputs.some((output) => !existsSync(join(root, output)))) return false;
  return readFileSync(file, 'utf8') === stampText(root, name);
}

export function stamp(root, name) {
  mkdirSync(dirname(stampOf(root, name)), { recursive: true });
  writeFileSync(stampOf(root, name), stampText(root, name));
}

const stampText = (root, name) => `${inputHash(root, name)}\n${hashFiles(root, steps[name].outputs)}\n`;

function inputHash(root, name) {
  const { after, reads, isInput, facts, command } = steps[name];
  const before = after.map((other) => inputHash(root, other));
  return sha256(...command, ...before, ...(facts?.(root) ?? []), hashFiles(root, reads, isInput));
}
