import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kp/platform/config/project-root';

/** The TypeScript sources below the folders, tests left out; paths from the project's root. */
export const sourceFiles = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(db-)?spec\.ts$/.test(file))
      .map((file) => join(folder, file)),
  );
