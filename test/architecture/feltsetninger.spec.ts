import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MetadataStorage, getMetadataStorage } from 'class-validator';
import { projectRoot } from '@kp/platform/config/project-root';
import { en } from '@kp/platform/http/feltsetninger/en';
import { feltsetning } from '@kp/platform/http/feltsetninger/feltsetninger';
import { nn } from '@kp/platform/http/feltsetninger/nn';
import { OTHERWISE, SENTENCES } from '@kp/platform/http/validation';

type Metadata = ReturnType<MetadataStorage['getTargetValidationMetadatas']>[number];

/** What a decorator of a request says of the field it is on; class-validator's own English is never shown. */
function sentenceOf(storage: MetadataStorage, { message, constraintCls }: Metadata): string | undefined {
  const constraint = storage.getTargetValidatorConstraints(constraintCls).at(0);
  const own = typeof message === 'string' ? message : constraint?.instance.defaultMessage?.();
  return own?.includes('$') ? undefined : own;
}

/** As the decorators have them when every request of the server is loaded. */
function listSentences(): string[] {
  const libs = join(projectRoot(), 'libs');
  const classes = readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((file) => /http.*\.request\.ts$/.test(file))
    .flatMap((file) => Object.values(jest.requireActual<Record<string, unknown>>(join(libs, file))));
  const storage = getMetadataStorage();
  const rules = classes
    .filter((value) => typeof value === 'function')
    .flatMap((target) => storage.getTargetValidationMetadatas(target, '', false, false));
  return [...rules.flatMap((rule) => sentenceOf(storage, rule) ?? []), ...Object.values(SENTENCES), OTHERWISE];
}

describe('setningene om ett felt', () => {
  const sentences = [...new Set(listSentences().map((sentence) => sentence.replace(/\d+/g, '#')))];

  it.each([
    ['nynorsk', nn],
    ['engelsk', en],
  ])('finnes alle på %s, og ingen andre', (_name, table) => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => table[sentence] === undefined)).toEqual([]);
    expect(Object.keys(table).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
  });

  it('har like mange tall på hvert språk', () => {
    const numbers = (text: string | undefined): number => text?.match(/#/g)?.length ?? 0;
    expect(sentences.filter((s) => numbers(s) !== numbers(nn[s]) || numbers(s) !== numbers(en[s]))).toEqual([]);
  });

  it('får tallene tilbake i rekkefølge', () => {
    const tekst = 'Skriv stillingen i prosent med høyst to desimaler, for eksempel 60 eller 37,5.';
    expect(feltsetning(tekst, 'en')).toBe(
      'Write the position in per cent with two decimals at most, for example 60 or 37.5.',
    );
    expect(feltsetning(tekst, 'nb')).toBe(tekst);
    expect(feltsetning('Noe ukjent.', 'nn')).toBe('Noe ukjent.');
  });
});
