import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kp/platform/config/project-root';
import { sourceFiles } from './sources';

/** The classes of requests and answers: OpenAPI knows them by name alone, so two of one name become one. */
function findClasses(source: string): string[] {
  return [...source.matchAll(/^export (?:abstract )?class (\w+)/gm)].map((match) => match[1] ?? '');
}

function findCollisions(sources: readonly { file: string; source: string }[]): string[] {
  const places = new Map<string, string[]>();
  for (const { file, source } of sources) {
    for (const name of findClasses(source)) places.set(name, [...(places.get(name) ?? []), file]);
  }
  return [...places].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`);
}

describe('navnene i OpenAPI', () => {
  const sources = sourceFiles('libs', 'apps/api')
    .filter((file) => /\/dto\/|\.(request|response)\.ts$/.test(file))
    .map((file) => ({ file, source: readFileSync(join(projectRoot(), file), 'utf8') }));

  it('er ett for hver klasse', () => {
    expect(sources.flatMap(({ source }) => findClasses(source)).length).toBeGreaterThan(100);
    expect(findCollisions(sources)).toEqual([]);
  });

  it('finner to klasser med samme navn', () => {
    const source = 'export class PersonResponse {}';
    expect(findCollisions([...['a.response.ts', 'b.response.ts'].map((file) => ({ file, source }))])).toEqual([
      'PersonResponse: a.response.ts, b.response.ts',
    ]);
  });
});
