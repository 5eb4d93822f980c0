import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = dirname(dirname(__dirname));
const config = join(root, '.dependency-cruiser.cjs');

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a configuration file without types
const cruiserConfig = require('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
  moduleGraph: Record<string, string[]>;
};

export const moduleGraph = cruiserConfig.moduleGraph;
export const ruleNames = cruiserConfig.forbidden.map(({ name }) => name);

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Runs the project's own rule over a tree of files made for the purpose, and answers what it objects to. */
export async function findViolations(files: Readonly<Record<string, string>>): Promise<Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kp-rule-'));
  try {
    await writeTree(folder, files);
    return await cruise(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await copyFile(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

async function cruise(folder: string): Promise<Violation[]> {
  const args = ['apps', 'libs', 'test', '--config', config, '--output-type', 'json'];
  const output = await new Promise<string>((resolve, reject) => {
    // It ends with an error code when it finds something: the answer is on standard output either way.
    execFile(join(root, 'node_modules/.bin/depcruise'), args, { cwd: folder }, (_error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(stderr || stdout));
    });
  });
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
