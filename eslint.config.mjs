import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/*.db-spec.ts', '**/*.spec.tsx', 'test/**/*.ts'];
const migrations = ['libs/platform/database/migrations/**'];
// Tools that insist on a default export.
const defaultExported = ['**/*.config.{ts,mts,mjs}', 'test/support/postgres-{setup,teardown}.ts'];

const sizes = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 50],
};

const noDefaultExport = {
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, namespaceFrom: true } }],
};

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Configuration is read once, in libs/platform/config.' },
  ],
};

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'performance', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']
    .concat(['fetch', 'AbortController', 'AbortSignal', 'require', 'module', '__dirname'])
    .map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'data/**',
      'test-results/**',
      'libs/api-client/schema.ts',
      'test/architecture/fixtures/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mts,tsx}'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizes,
      ...noDefaultExport,
      ...noEnvironment,
      // Calls every literal that is returned as a response class an error.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Nest's modules are classes with nothing in them but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['libs/platform/config/**'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: specs,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // supertest types every body as any; what is in it is what the test asserts.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    // Raw rows are typed as they should become; SQLite gives 0/1 for a boolean and PostgreSQL gives text for a count.
    files: ['**/persistence/**'],
    rules: { '@typescript-eslint/no-unnecessary-type-conversion': 'off' },
  },
  { files: migrations, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: defaultExported, rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: { ...sizes, 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] },
  },
);
