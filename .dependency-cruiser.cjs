/**
 * Which module may use which, each only through the other's index.ts. Written once: the rules below, the test in
 * test/architecture and the picture in docs/generated all come from it. An arrow that is missing here is a decision.
 */
const moduleGraph = {
  revisjon: [],
  virksomheter: [],
  vedlegg: [],
  innlogging: ['virksomheter', 'varsler', 'arbeidsliste'],
  varsler: ['virksomheter'],
  arbeidsliste: ['virksomheter', 'varsler'],
  laeringsmaal: ['virksomheter'],
  lis: ['virksomheter', 'laeringsmaal', 'varsler', 'arbeidsliste'],
  veiledere: ['virksomheter', 'lis', 'varsler', 'arbeidsliste'],
  laeringsaktiviteter: ['virksomheter', 'lis', 'veiledere', 'laeringsmaal', 'arbeidsliste', 'varsler', 'vedlegg'],
  godkjenning: [
    ...[
      'virksomheter',
      'lis',
      'veiledere',
      'laeringsmaal',
      'laeringsaktiviteter',
      'arbeidsliste',
      'varsler',
      'vedlegg',
    ],
  ],
  tjenestetid: ['virksomheter', 'lis', 'arbeidsliste', 'varsler', 'vedlegg'],
  meldinger: [
    ...['virksomheter', 'lis', 'veiledere', 'laeringsaktiviteter', 'godkjenning', 'tjenestetid', 'varsler', 'vedlegg'],
  ],
  oppsett: ['virksomheter', 'lis'],
  ressurser: ['virksomheter', 'laeringsmaal', 'vedlegg'],
  rapporter: [
    'virksomheter',
    'lis',
    'veiledere',
    'laeringsmaal',
    'laeringsaktiviteter',
    'godkjenning',
    'tjenestetid',
    'meldinger',
    'arbeidsliste',
    'varsler',
    'vedlegg',
  ],
};

const specs = '\\.(db-)?spec\\.tsx?$';
const frameworks =
  'node_modules/(@nestjs|typeorm|rxjs|@?fastify|class-validator|class-transformer|reflect-metadata|passport[^/]*|pg|better-sqlite3|nodemailer|react|react-dom)/';
const inModule = (layer) => `^libs/modules/([^/]+)/${layer}/`;
const own = (layer) => `^libs/modules/$1/${layer}/`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const everywhere = [
  rule('no-cycle', 'A cycle has no first file to read. Type imports count.', {}, { circular: true }),
  rule('resolves', 'An import that leads nowhere would pass every other rule.', {}, { couldNotResolve: true }),
  rule(
    'tests-are-not-used',
    'What runs in production does not need a test.',
    { pathNot: ['^test/', specs] },
    { path: ['^test/', specs] },
  ),
];

const never = (name, from, to) =>
  rule(name, 'apps → modules → platform → kernel, never up.', { path: from }, { path: to });

const layers = [
  rule(
    'kernel-imports-nothing',
    'libs/kernel is plain TypeScript: itself and Node.',
    { path: '^libs/kernel/', pathNot: specs },
    { pathNot: '^libs/kernel/', dependencyTypesNot: ['core'] },
  ),
  never('kernel-never-up', '^libs/kernel/', '^(libs/(?!kernel/)|apps/)'),
  never('platform-never-up', '^libs/platform/', '^(libs/(modules|api-client)/|apps/)'),
  never('modules-never-up', '^libs/modules/', '^(libs/api-client/|apps/)'),
  never('api-never-uses-cli', '^apps/api/', '^apps/(cli|web)/'),
  never('cli-never-uses-web', '^apps/cli/', '^apps/web/'),
  never('api-client-stands-alone', '^libs/api-client/', '^(libs/(?!api-client/)|apps/)'),
  rule(
    'api-client-is-for-web-and-test',
    'It is generated from the server, so nothing of the server may need it.',
    { pathNot: ['^libs/api-client/', '^apps/web/', '^test/'] },
    { path: '^libs/api-client/' },
  ),
];

const insideModules = [
  rule(
    'domain-imports-domain',
    'A rule of the field knows its own module and the kernel only.',
    { path: inModule('domain'), pathNot: specs },
    { path: ['^libs/', '^apps/'], pathNot: [own('domain'), '^libs/kernel/'] },
  ),
  rule(
    'domain-without-framework',
    'So that a rule reads as a rule.',
    { path: inModule('domain') },
    { path: frameworks },
  ),
  rule(
    'persistence-never-up',
    'http → application → persistence → domain.',
    { path: inModule('persistence') },
    { path: own('(application|http)') },
  ),
  rule(
    'application-never-http',
    'http → application → persistence → domain.',
    { path: inModule('application') },
    { path: own('http') },
  ),
  rule(
    'http-never-persistence',
    'A controller asks a service.',
    { path: inModule('http') },
    { path: own('persistence') },
  ),
  rule(
    'entities-stay-in-persistence',
    'index.ts may hand them on to the data source, as an array.',
    { path: '^(test/|libs/modules/[^/]+/(?!persistence/|index\\.ts$))' },
    { path: '\\.entity\\.ts$' },
  ),
];

const betweenModules = [
  rule(
    'modules-by-the-front-door',
    'Another module is used through its index.ts.',
    { path: '^libs/modules/([^/]+)/' },
    { path: '^libs/modules/', pathNot: ['^libs/modules/$1/', '^libs/modules/[^/]+/index\\.ts$'] },
  ),
  rule(
    'apps-by-the-front-door',
    'A module is used through its index.ts.',
    { path: '^apps/' },
    { path: '^libs/modules/[^/]+/(?!index\\.ts$)' },
  ),
  rule(
    'module-in-graph',
    'A new module is entered in the graph first.',
    { path: `^libs/modules/(?!(${Object.keys(moduleGraph).join('|')})/)` },
    { path: '^libs/modules/' },
  ),
  ...Object.entries(moduleGraph).map(([name, allowed]) =>
    rule(
      `graph-of-${name}`,
      `${name} may use: ${allowed.join(', ') || 'no module'}.`,
      { path: `^libs/modules/${name}/` },
      { path: '^libs/modules/', pathNot: `^libs/modules/(${[name, ...allowed].join('|')})/` },
    ),
  ),
];

const webRule = (name, from, to) => rule(name, 'app → features → shared.', { path: from }, { path: to });

const web = [
  rule(
    'web-knows-only-the-client',
    'What the page knows of the server is the API.',
    { path: '^apps/web/' },
    { path: '^(libs/(?!api-client/)|apps/(?!web/))' },
  ),
  rule(
    'feature-never-feature',
    'What two features share lies in shared.',
    { path: '^apps/web/src/features/([^/]+)/' },
    { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
  ),
  webRule('feature-never-app', '^apps/web/src/features/', '^apps/web/src/app/'),
  webRule('shared-never-up', '^apps/web/src/shared/', '^apps/web/src/(app|features)/'),
];

module.exports = {
  forbidden: [...everywhere, ...layers, ...insideModules, ...betweenModules, ...web],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
};

// dependency-cruiser refuses a key it does not know, so the graph is there for those who ask, and not to be seen.
Object.defineProperty(module.exports, 'moduleGraph', { value: moduleGraph, enumerable: false });
