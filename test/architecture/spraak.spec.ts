import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kp/platform/config/project-root';

const FOLDER = join(projectRoot(), 'apps/web/src/shared/i18n');
const OTHERS = ['nn', 'en'] as const;

/** The paper of what is signed is bokmål on every screen, and never gets a translation. */
const ALWAYS_BOKMAAL: readonly string[] = ['attestark'];

type Texts = { readonly [key: string]: string | readonly string[] | Texts };

const read = (language: string, name: string): Texts =>
  JSON.parse(readFileSync(join(FOLDER, language, `${name}.json`), 'utf8')) as Texts;

/** `a.b.c` and its text; a list of words is one text. */
function flatten(texts: Texts, before = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] => {
    if (typeof text === 'string') return [[before + key, text]];
    if (Array.isArray(text)) return [[before + key, `${String(text.length)} ord`]];
    return flatten(text as Texts, `${before}${key}.`);
  });
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\w+\}\}|<\/?\w+>|^\d+ ord$/g)].map(([found]) => found))].sort().join(' ');

const namespaces = readdirSync(join(FOLDER, 'nb')).map((file) => file.replace('.json', ''));

/** Keys that one has and the other lacks, and texts that do not carry the same values. */
function findGaps(name: string, bokmaal: Texts, other: Texts): string[] {
  const [from, to] = [new Map(flatten(bokmaal)), new Map(flatten(other))];
  return [
    ...[...from].filter(([key]) => !to.has(key)).map(([key, text]) => `${name}:${key} mangler («${text}»)`),
    ...[...to.keys()].filter((key) => !from.has(key)).map((key) => `${name}:${key} finnes ikke på bokmål`),
    ...[...to.keys()].filter((key) => to.get(key)?.trim() === '').map((key) => `${name}:${key} er tom`),
    ...[...to]
      .filter(([key, text]) => from.has(key) && placeholders(text) !== placeholders(from.get(key) ?? ''))
      .map(([key]) => `${name}:${key} har ikke de samme verdiene`),
  ];
}

describe.each(OTHERS)('tekstene på %s', (language) => {
  const translated = namespaces.filter((name) => !ALWAYS_BOKMAAL.includes(name));

  it('har hver nøkkel fra bokmål, ingen andre, og de samme verdiene i hver', () => {
    const missing = translated.filter((name) => !existsSync(join(FOLDER, language, `${name}.json`)));
    expect(missing).toEqual([]);
    expect(translated.flatMap((name) => findGaps(name, read('nb', name), read(language, name)))).toEqual([]);
  });

  it('har ingen filer for det som ikke er oversatt, og ingen som ikke finnes på bokmål', () => {
    const files = readdirSync(join(FOLDER, language)).map((file) => file.replace('.json', ''));
    expect(files.sort()).toEqual([...translated].sort());
  });

  it('skriver ingen utropstegn', () => {
    const all = translated.flatMap((name) => flatten(read(language, name)));
    expect(all.filter(([, text]) => text.includes('!'))).toEqual([]);
  });
});

it('kilden regelsettene har når ingen er funnet, er den samme setningen som siden kjenner igjen', () => {
  const data = readFileSync(join(projectRoot(), 'libs/modules/tjenestetid/domain/regelsett-data.ts'), 'utf8');
  const [, sentence] = flatten(read('nb', 'tjenesteord')).find(([key]) => key === 'utenKilde') ?? [];
  expect(data).toContain(`'${sentence ?? 'ingen'}'`);
});

describe('nøklene', () => {
  /** A key written whole, or built of a fixed beginning or end and something more. */
  const web = join(projectRoot(), 'apps/web/src');
  const source = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(web, file), 'utf8'))
    .join('\n');
  const whole = new Set([...source.matchAll(/['"`](?:[a-z]+:)?([\w.]+)['"`]/gi)].map(([, key]) => key));
  const built = [...source.matchAll(/`(?:[a-z]+:)?([\w.]*(?:\$\{[^`{}]+\}[\w.]*)+)`/gi)]
    .map(([, text]) => (text ?? '').replace(/\$\{[^}]+\}/g, '*'))
    .filter((text) => /[a-z]{2}/i.test(text))
    .map((text) => new RegExp(`^${text.replace(/\./g, '\\.').replace(/\*+/g, '.+')}$`));
  /** Read together, as the words of one dialog. */
  const groups = [...source.matchAll(/'(?:[a-z]+:)?([\w.]+)', \{ returnObjects: true/g)].map(([, key]) => `${key}.`);
  const isUsed = (key: string): boolean => {
    const plain = key.replace(/_(zero|one|other)$/, '');
    return (
      groups.some((group) => key.startsWith(group)) || whole.has(plain) || built.some((pattern) => pattern.test(plain))
    );
  };

  it('brukes alle sammen', () => {
    // The kode of a refusal and the kind of a notice come from the server: tekster.spec.ts holds those. The compiler
    // holds the states to statuser.ts, and a county is a number.
    const own = namespaces.filter((name) => !['feil', 'varsler', 'fylker', 'status'].includes(name));
    const unused = own.flatMap((name) =>
      flatten(read('nb', name)).flatMap(([key]) => (isUsed(key) ? [] : [`${name}:${key}`])),
    );
    expect(unused).toEqual([]);
  });

  it('en nøkkel som mangler, en for mye og en verdi som er borte, blir funnet', () => {
    const bokmaal = { a: { b: 'Hei, {{navn}}.', c_one: 'én' }, d: ['x', 'y'] };
    expect(findGaps('p', bokmaal, { a: { b: 'Hello.' }, d: ['x'], e: '' })).toEqual([
      'p:a.c_one mangler («én»)',
      'p:e finnes ikke på bokmål',
      'p:e er tom',
      'p:a.b har ikke de samme verdiene',
      'p:d har ikke de samme verdiene',
    ]);
    expect(isUsed('bunn.personvern')).toBe(true);
    expect(isUsed('bunn.finnesIkke')).toBe(false);
  });
});
