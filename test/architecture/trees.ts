/** A file that may stand in the tree, and the rule it breaks when it breaks one. */
interface Planted {
  readonly file: string;
  readonly text: string;
  readonly breaks?: string;
}

const uses = (...modules: string[]): string =>
  [...modules.map((name) => `import '${name}';`), 'export {};', ''].join('\n');

/** What the tree needs so that the imports below lead somewhere. */
const ground: Record<string, string> = {
  'node_modules/@nestjs/common/package.json': '{ "name": "@nestjs/common", "main": "index.js" }',
  'node_modules/@nestjs/common/index.js': '',
  'package.json': '{ "dependencies": { "@nestjs/common": "*" } }',
  'libs/kernel/result.ts': uses('node:crypto'),
  'libs/platform/http.ts': uses('@kp/kernel/result'),
  'libs/api-client/index.ts': uses(),
  'libs/modules/virksomheter/index.ts': uses('./persistence/rolle.entity', './application/roller'),
  'libs/modules/virksomheter/domain/rolle.ts': uses('@kp/kernel/result'),
  'libs/modules/virksomheter/persistence/rolle.entity.ts': uses('../domain/rolle'),
  'libs/modules/virksomheter/application/roller.ts': uses('../persistence/rolle-lager', '../domain/rolle'),
  'libs/modules/virksomheter/persistence/rolle-lager.ts': uses('./rolle.entity', '@kp/platform/http'),
  'libs/modules/virksomheter/http/rolle.controller.ts': uses(
    '../application/roller',
    '../domain/rolle',
    '@nestjs/common',
  ),
  'libs/modules/revisjon/index.ts': uses(),
  'libs/modules/lis/index.ts': uses('@kp/modules/virksomheter', '@kp/kernel/result'),
  'apps/api/main.ts': uses('@kp/modules/lis', '@kp/platform/http', '@kp/kernel/result'),
  'apps/cli/main.ts': uses('../api/main'),
  'apps/web/src/app/main.ts': uses('../features/maal/side', '../shared/knapp'),
  'apps/web/src/features/maal/side.ts': uses('../../shared/knapp', '@kp/api-client'),
  'apps/web/src/features/lis/side.ts': uses('../../shared/knapp'),
  'apps/web/src/shared/knapp.ts': uses(),
  'test/support/hjelp.ts': uses('@kp/api-client'),
};

export const allowedTree: Readonly<Record<string, string>> = {
  ...ground,
  'libs/modules/lis/domain/lop.spec.ts': uses('../../../../test/support/hjelp'),
};

const planted: readonly Planted[] = [
  {
    file: 'libs/modules/lis/domain/a.ts',
    text: `import type { B } from './b';\nexport type A = B;\n`,
    breaks: 'no-cycle',
  },
  { file: 'libs/modules/lis/domain/b.ts', text: `import type { A } from './a';\nexport type B = A;\n` },
  { file: 'apps/api/tapt.ts', text: uses('@kp/platform/finnes-ikke'), breaks: 'resolves' },
  { file: 'apps/api/prove.ts', text: uses('../../test/support/hjelp'), breaks: 'tests-are-not-used' },
  { file: 'libs/kernel/ramme.ts', text: uses('@nestjs/common'), breaks: 'kernel-imports-nothing' },
  { file: 'libs/kernel/opp.ts', text: uses('@kp/platform/http'), breaks: 'kernel-never-up' },
  { file: 'libs/platform/opp.ts', text: uses('@kp/modules/lis'), breaks: 'platform-never-up' },
  { file: 'libs/modules/lis/opp.ts', text: uses('../../../apps/api/main'), breaks: 'modules-never-up' },
  { file: 'apps/api/cli.ts', text: uses('../cli/main'), breaks: 'api-never-uses-cli' },
  { file: 'apps/cli/web.ts', text: uses('../web/src/shared/knapp'), breaks: 'cli-never-uses-web' },
  { file: 'libs/api-client/tjener.ts', text: uses('@kp/kernel/result'), breaks: 'api-client-stands-alone' },
  { file: 'apps/api/klient.ts', text: uses('@kp/api-client'), breaks: 'api-client-is-for-web-and-test' },
  { file: 'libs/modules/lis/domain/lop.ts', text: uses('@kp/platform/http'), breaks: 'domain-imports-domain' },
  { file: 'libs/modules/lis/domain/ramme.ts', text: uses('@nestjs/common'), breaks: 'domain-without-framework' },
  { file: 'libs/modules/lis/application/plan.ts', text: uses() },
  { file: 'libs/modules/lis/persistence/opp.ts', text: uses('../application/plan'), breaks: 'persistence-never-up' },
  {
    file: 'libs/modules/lis/http/lis.controller.ts',
    text: uses('../persistence/lager'),
    breaks: 'http-never-persistence',
  },
  { file: 'libs/modules/lis/persistence/lager.ts', text: uses() },
  { file: 'libs/modules/lis/persistence/lis.entity.ts', text: uses() },
  {
    file: 'libs/modules/lis/application/opp.ts',
    text: uses('../http/lis.controller'),
    breaks: 'application-never-http',
  },
  {
    file: 'libs/modules/lis/application/rad.ts',
    text: uses('../persistence/lis.entity'),
    breaks: 'entities-stay-in-persistence',
  },
  {
    file: 'libs/modules/lis/application/bakdor.ts',
    text: uses('../../virksomheter/application/roller'),
    breaks: 'modules-by-the-front-door',
  },
  {
    file: 'apps/api/bakdor.ts',
    text: uses('../../libs/modules/lis/application/plan'),
    breaks: 'apps-by-the-front-door',
  },
  { file: 'libs/modules/ukjent/index.ts', text: uses('@kp/modules/lis'), breaks: 'module-in-graph' },
  { file: 'libs/modules/lis/application/pil.ts', text: uses('@kp/modules/revisjon'), breaks: 'graph-of-lis' },
  { file: 'apps/web/src/shared/tjener.ts', text: uses('@kp/kernel/result'), breaks: 'web-knows-only-the-client' },
  { file: 'apps/web/src/features/maal/nabo.ts', text: uses('../lis/side'), breaks: 'feature-never-feature' },
  { file: 'apps/web/src/features/maal/opp.ts', text: uses('../../app/main'), breaks: 'feature-never-app' },
  { file: 'apps/web/src/shared/opp.ts', text: uses('../features/maal/side'), breaks: 'shared-never-up' },
];

export const violations = planted.filter((file): file is Planted & { breaks: string } => file.breaks !== undefined);

export const violatingTree: Readonly<Record<string, string>> = {
  ...ground,
  ...Object.fromEntries(planted.map(({ file, text }) => [file, text])),
};
