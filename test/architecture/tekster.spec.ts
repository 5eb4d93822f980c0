import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARSELSLAG } from '@kp/modules/varsler';
import { projectRoot } from '@kp/platform/config/project-root';
import { sourceFiles } from './sources';

const root = projectRoot();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const texts = (name: string): Record<string, string> =>
  JSON.parse(read(`apps/web/src/shared/i18n/nb/${name}.json`)) as Record<string, string>;

const KINDS = 'ugyldig|ikkePaalogget|forbudt|finnesIkke|konflikt|foreldet|regel|forMange';

/** Every kode that a refusal in the sources can carry. */
function findKoder(source: string): string[] {
  const called = source.matchAll(
    new RegExp(`(?:fail|refuse)\\(\\s*(?:'(?:${KINDS})',\\s*)?'([a-zA-Z]+\\.[a-zA-Z]+)'`, 'g'),
  );
  const written = source.matchAll(/kode: '([a-zA-Z]+\.[a-zA-Z]+)'/g);
  return [...called, ...written].map((match) => match[1] ?? '');
}

describe('tekstene', () => {
  const sources = sourceFiles('libs', 'apps/api').map(read);

  it('har en setning for hver feilkode', () => {
    const koder = [...new Set(sources.flatMap(findKoder))];
    expect(koder.length).toBeGreaterThan(80);
    const known = texts('feil');
    expect(koder.filter((kode) => !known[kode])).toEqual([]);
  });

  it('har en setning for hvert slag varsel, og ingen andre', () => {
    expect(Object.keys(texts('varsler')).sort()).toEqual([...VARSELSLAG].sort());
  });

  it('skriver ingen utropstegn', () => {
    const shouting = Object.entries(texts('feil')).filter(([, text]) => text.includes('!'));
    expect(shouting).toEqual([]);
  });

  it('finner en kode som mangler setning', () => {
    expect(findKoder(`return fail('regel', 'proeve.finnesIkke', { antall: 1 });`)).toEqual(['proeve.finnesIkke']);
  });
});
