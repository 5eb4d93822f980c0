import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kp/platform/config/project-root';
import { sourceFiles } from './sources';

const root = projectRoot();

/** First column of the table. */
const words = (markdown: string): Set<string> =>
  new Set([...markdown.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1] ?? ''));

/** Names of the tables, in camelCase or snake_case as they stand. */
const tables = (source: string): string[] => [...source.matchAll(/@Entity\('(\w+)'\)/g)].map((match) => match[1] ?? '');

describe('ordlisten', () => {
  it('har et ord for hver tabell; en tabell for en del av noe begynner med ordet for helheten', () => {
    const known = words(readFileSync(join(root, 'docs/ordliste.md'), 'utf8'));
    const named = sourceFiles('libs').flatMap((file) => tables(readFileSync(join(root, file), 'utf8')));
    expect(named.length).toBeGreaterThan(25);
    const unknown = named.filter((table) => !known.has(table) && !known.has(table.split('_')[0] ?? ''));
    expect(unknown).toEqual([]);
  });
});
