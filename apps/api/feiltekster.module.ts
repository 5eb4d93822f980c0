import { Global, Module } from '@nestjs/common';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APP_FILTER } from '@nestjs/core';
import { projectRoot } from '@kp/platform/config/project-root';
import { FEILTEKSTER, type Feiltekster } from '@kp/platform/http/problem';
import { ProblemFilter } from '@kp/platform/http/problem.filter';

const FILE = 'apps/web/src/shared/i18n/nb/feil.json';

/** The sentences stand once, in the web's text file; the API answers with the same ones. */
function readTexts(): Feiltekster {
  const path = join(projectRoot(), FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Feiltekster) : {};
}

@Global()
@Module({
  providers: [
    { provide: FEILTEKSTER, useFactory: readTexts },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class FeilteksterModule {}
