import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tool = (name) => join('node_modules', '.bin', name);
const isSpec = (file) => /\.(db-)?spec\.tsx?$/.test(file);
const isBuiltByNest = (file) => !isSpec(file) && !file.endsWith('.mjs') && !file.startsWith('libs/api-client');

/** What `npm ci` depends on. Not all of package.json: a changed script is no reason to install for three minutes. */
function installFacts(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const declared = JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides });
  // Native modules are compiled for one platform and one version of Node's binary interface.
  return [declared, process.platform, process.arch, process.versions.modules];
}

/**
 * Each step is done again when what it reads, its command or a step it comes `after` has changed,
 * or when an output is missing or is not the one the step made.
 */
export const steps = {
  install: {
    after: [],
    reads: ['package-lock.json'],
    facts: installFacts,
    outputs: ['node_modules/.package-lock.json'],
    // --include=dev: the build tools are needed in production too, and npm leaves them out there.
    command: ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    hint: 'takes some minutes, a native module is compiled',
  },
  server: {
    after: ['install'],
    reads: ['apps/api', 'apps/cli', 'libs', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'],
    isInput: isBuiltByNest,
    outputs: ['dist/apps/api/main.js', 'dist/apps/cli/main.js'],
    command: [tool('nest'), 'build', 'api'],
  },
  openapi: {
    after: ['server'],
    reads: [],
    outputs: ['docs/generated/openapi.json'],
    command: ['node', 'dist/apps/cli/main.js', 'openapi', 'docs/generated/openapi.json'],
  },
  client: {
    after: ['install'],
    reads: ['docs/generated/openapi.json'],
    outputs: ['libs/api-client/schema.ts'],
    command: [tool('openapi-typescript'), 'docs/generated/openapi.json', '-o', 'libs/api-client/schema.ts'],
  },
  web: {
    after: ['install'],
    reads: ['apps/web', 'libs/api-client'],
    isInput: (file) => !isSpec(file),
    outputs: ['apps/web/dist/index.html'],
    command: [join('..', '..', tool('vite')), 'build', '--logLevel', 'warn'],
    folder: 'apps/web',
  },
};

/** Which steps a command needs. The command line needs no page, and `check` runs nothing in a browser. */
export const plans = {
  start: ['install', 'server', 'openapi', 'client', 'web'],
  test: ['install', 'server', 'openapi', 'client', 'web'],
  check: ['install', 'server', 'openapi', 'client'],
  quiet: ['install', 'server'],
};
