const { listEsmPackages } = require('./test/support/esm-packages.cjs');

const esm = [...listEsmPackages(__dirname), '@fastify', 'typeorm'];

const swc = (tsx) => [
  '@swc/jest',
  {
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
  },
];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/apps/web/dist/'],
  transform: { '\\.(ts|js|mjs)$': swc(false), '\\.tsx$': swc(true) },
  // Jest loads CommonJS, so what is written as ESM is transformed too. The first look-ahead finds the last node_modules.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${esm.join('|')})/)`],
  moduleNameMapper: {
    '^@kp/kernel/(.*)$': '<rootDir>/libs/kernel/$1',
    '^@kp/platform/(.*)$': '<rootDir>/libs/platform/$1',
    '^@kp/modules/(.*)$': '<rootDir>/libs/modules/$1/index',
    '^@kp/api-client$': '<rootDir>/libs/api-client/index',
  },
};

module.exports = {
  // Read only here: Jest ignores it inside a project.
  testTimeout: 60_000,
  maxWorkers: 2,
  // What one file leaves behind is given back before the next: a worker of eighty files grew to 4.5 GB.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'test/architecture/*.spec.ts'].map(inRoot),
    },
    {
      ...shared,
      displayName: 'system',
      testMatch: ['libs/**/*.db-spec.ts', 'test/{api,bench,faults}/**/*.spec.ts', 'test/support/*.db-spec.ts'].map(
        inRoot,
      ),
      globalSetup: '<rootDir>/test/support/postgres-setup.ts',
      globalTeardown: '<rootDir>/test/support/postgres-teardown.ts',
    },
  ],
};

function inRoot(pattern) {
  return `<rootDir>/${pattern}`;
}
