import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kp/platform/config/project-root';

type Navn = Readonly<Record<string, string>>;
let navn: Navn | undefined;

/** The names stand once, in the web's text files, and are the same in all languages. */
function read(): Navn {
  const path = join(projectRoot(), 'apps/web/src/shared/i18n/nb/fylker.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { navn: Navn }).navn : {};
}

/** Undefined for a number that is no county. */
export const fylkesnavn = (nummer: string): string | undefined => (navn ??= read())[nummer];
