import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../apps/cli/bootstrap/programs.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const here = (path) => existsSync(join(root, path));
const cache = (name) => join('node_modules', '.cache', name);
const buildInfo = (name) => ['--incremental', '--tsBuildInfoFile', cache(name)];
const sources = () => ['apps', 'libs', 'test'].filter(here);

// A rule with types may judge a file by another one, and the cache cannot know that: `npm test` lints without it.
const lintCache = ['--cache', '--cache-strategy', 'content', '--cache-location', cache('eslint')];

/** Looks at the source without running it. Each is one test. `quick` may trust what was linted before. */
export const staticParts = ({ quick = false } = {}) => [
  { name: 'format', command: ['prettier', '--check', '--cache', '.'] },
  {
    name: 'lint',
    command: ['eslint', '--max-warnings', '0', ...(quick ? lintCache : []), ...sources(), '*.cjs', '*.mjs'],
  },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json', ...buildInfo('types.tsbuildinfo')] },
  ...(here('apps/web/tsconfig.json')
    ? [
        {
          name: 'web types',
          command: ['tsc', '-p', 'apps/web/tsconfig.json', '--noEmit', ...buildInfo('web.tsbuildinfo')],
        },
      ]
    : []),
  { name: 'dependency rule', command: ['depcruise', ...sources(), '--output-type', 'err'] },
];

export const unitPart = () => jest('unit');
export const systemPart = () => jest('system');

const jest = (project) => ({
  name: `jest ${project}`,
  command: ['jest', '--selectProjects', project, '--passWithNoTests', '--json', '--outputFile'],
  reportArgument: true,
  count: countJest,
});

/** The journeys in a real browser. Without one they are counted as skipped, so that nobody takes them for passed. */
export function browserPart() {
  const hasSpecs = here('test/web') && readdirSync(join(root, 'test/web')).some((file) => file.endsWith('.e2e.ts'));
  if (!hasSpecs) return { name: 'browser', command: undefined };
  const chromium = findChromium();
  const command = ['playwright', 'test', '-c', 'test/web/playwright.config.ts', ...(chromium ? [] : ['--list'])];
  return { name: 'browser', command, count: chromium ? countJourneys : countSkippedJourneys, chromium };
}

/** Runs one part. `live` shows its output as it comes; otherwise the output is part of the answer. */
export async function runPart(part, { live }) {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'kp-part-'));
  const reportFile = join(folder, 'report.json');
  try {
    const { code, output } = part.command ? await execute(part, reportFile, live) : { code: 0, output: '' };
    const counts = part.command ? countOutcome(part, code, reportFile) : { passed: 0, failed: 0, skipped: 0 };
    return { name: part.name, ...counts, output, seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function execute({ command, reportArgument, chromium, limitMinutes = 45 }, reportFile, live) {
  const [program, ...args] = command;
  const child = spawn(program, reportArgument ? [...args, reportFile] : args, {
    cwd: root,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    env: {
      ...testEnvironment(),
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  // A server that a test forgot to close keeps Jest alive for ever.
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMinutes * 60_000);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: -1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
  }).finally(() => clearTimeout(limit));
}

/** Jest and the server both choose by NODE_ENV, and whoever runs the tests may have one set. */
function testEnvironment() {
  const { NODE_ENV: _taken, ...rest } = process.env;
  return rest;
}

function countOutcome({ count }, code, reportFile) {
  if (!count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = existsSync(reportFile)
    ? count(JSON.parse(readFileSync(reportFile, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
  // It says it went wrong, whatever its report says: a crash after the last test, a set-up that failed.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

// A suite that could not even be loaded has no tests to count: it counts as one that failed.
const countJest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

const countJourneys = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

// `--list` reports each journey as neither run nor failed.
const countSkippedJourneys = ({ suites, errors }) => ({
  passed: 0,
  failed: errors.length,
  skipped: suites.reduce((sum, suite) => sum + countSpecs(suite), 0),
});

const countSpecs = ({ specs = [], suites = [] }) =>
  suites.reduce((sum, suite) => sum + countSpecs(suite), specs.length);
