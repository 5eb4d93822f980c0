import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findViolations, moduleGraph, root, ruleNames, type Violation } from './cruise';
import { allowedTree, violatingTree, violations } from './trees';

jest.setTimeout(60_000);

describe('avhengighetsregelen', () => {
  let found: Violation[];

  beforeAll(async () => {
    found = await findViolations(violatingTree);
  });

  it.each(violations)('$breaks slår ut for $file', ({ file, breaks }) => {
    expect(found.filter(({ from }) => from === file).map(({ rule }) => rule)).toContain(breaks);
  });

  it('har en prøve for hver regel, så ingen regel står der uten å ha vært rød', () => {
    const broken = violations.map(({ breaks }) => breaks);
    // The rules of the graph are made from one line: one of them stands for all.
    const isOfGraph = (name: string): boolean => name.startsWith('graph-of-');
    expect(ruleNames.filter((name) => !isOfGraph(name) && !broken.includes(name))).toEqual([]);
    expect(broken.some(isOfGraph)).toBe(true);
  });

  it('slipper gjennom det som er lov', async () => {
    await expect(findViolations(allowedTree)).resolves.toEqual([]);
  });
});

describe('modulgrafen', () => {
  it('har hver modul i libs/modules', () => {
    const entries = readdirSync(join(root, 'libs/modules'), { withFileTypes: true });
    const modules = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(modules.filter((name) => !(name in moduleGraph))).toEqual([]);
  });

  it('nevner bare moduler den kjenner, og lar ingen bruke innlogging, revisjon eller rapporter', () => {
    const used = Object.values(moduleGraph).flat();
    expect(used.filter((name) => !(name in moduleGraph))).toEqual([]);
    expect(used).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(innlogging|revisjon|rapporter)$/)]));
  });

  it('går aldri i ring', () => {
    const findRing = (name: string, path: string[]): string[] | undefined =>
      path.includes(name)
        ? [...path, name]
        : moduleGraph[name]?.map((next) => findRing(next, [...path, name])).find((ring) => ring !== undefined);
    const rings = Object.keys(moduleGraph).map((name) => findRing(name, []));
    expect(rings.filter((ring) => ring !== undefined)).toEqual([]);
  });
});
