import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '@kp/platform/config/project-root';

jest.setTimeout(60_000);

/** Kilobytes of JavaScript, gzip. What every page shares; a page as it stands at a first visit; and the pages held closer. */
const MOST_SHARED = 153.5;
const MOST_FOR_A_PAGE = 199;
const HELD_CLOSER: readonly [page: string, texts: readonly string[], most: number][] = [
  ['features/innlogging/pages/logg-inn.page.tsx', ['innlogging'], 161],
  ['features/laeringsmaal/pages/maal.page.tsx', ['laeringsmaal', 'journal'], 189],
];

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** The chunks that are fetched before any of these can run. */
function findChunks(manifest: Manifest, names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    const chunk = manifest[name];
    if (!chunk) throw new Error(`No chunk is called ${name}`);
    found.add(name);
    findChunks(manifest, chunk.imports ?? [], found);
  }
  return found;
}

const measure = (folder: string, manifest: Manifest, names: readonly string[]): number =>
  [...findChunks(manifest, ['index.html', ...names])]
    .map((name) => manifest[name]?.file ?? '')
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length / 1000, 0);

const texts = (namespaces: readonly string[]): string[] => namespaces.map((name) => `src/shared/i18n/nb/${name}.json`);

describe('det første besøket på en side', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kp-forstelast-'));
  let manifest: Manifest;

  beforeAll(() => {
    // Built anew, two seconds: a build left behind says nothing about these sources.
    const vite = join(projectRoot(), 'node_modules/vite/bin/vite.js');
    const options = ['build', '--manifest', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [vite, ...options], { cwd: join(projectRoot(), 'apps/web'), env });
    manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('henter ikke mer enn det alle sidene trenger', () => {
    expect(measure(folder, manifest, [])).toBeLessThan(MOST_SHARED);
  });

  it.each(HELD_CLOSER)('%s med tekstene %j henter mindre enn %i kB', (page, namespaces, most) => {
    expect(measure(folder, manifest, [`src/${page}`, ...texts(namespaces)])).toBeLessThan(most);
  });

  it('holder hver eneste side under grensen, med de største tekstene', () => {
    const pages = Object.keys(manifest).filter((name) => /\.page\.tsx$/.test(name));
    expect(pages.length).toBeGreaterThan(25);
    const largest = texts(['virksomheter', 'journal']);
    const heavy = pages
      .map((page) => ({ page, size: measure(folder, manifest, [page, ...largest]) }))
      .filter(({ size }) => size >= MOST_FOR_A_PAGE);
    expect(heavy).toEqual([]);
  });
});
