import { Global, Module } from '@nestjs/common';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_FILTER } from '@nestjs/core';
import { projectRoot } from '@kp/platform/config/project-root';
import type { Spraak } from '@kp/kernel/spraak';
import { FEILTEKSTER, type Feiltekster, type Setninger } from '@kp/platform/http/problem';
import { ProblemFilter } from '@kp/platform/http/problem.filter';

/** The sentences stand once, in the web's text files; the API answers with the same ones. */
function readSentences(spraak: Spraak): Setninger {
  const path = join(projectRoot(), `apps/web/src/shared/i18n/${spraak}/feil.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Setninger) : {};
}

const readTexts = (): Feiltekster => ({ nb: readSentences('nb'), nn: readSentences('nn'), en: readSentences('en') });

@Global()
@Module({
  providers: [
    { provide: FEILTEKSTER, useFactory: readTexts },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class FeilteksterModule {}
