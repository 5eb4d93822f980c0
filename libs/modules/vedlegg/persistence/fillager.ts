import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@kp/platform/config/config';

const NAME = /^[0-9a-f]{32}$/;
const HALF_WRITTEN = '.skrives';

/**
 * Files under generated names, in a tree of two levels so that no folder grows large. What is told to be saved is on
 * the disk: written whole beside its place, flushed, and only then given its name.
 */
@Injectable()
export class Fillager {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.root = join(config.dataDir, 'vedlegg');
  }

  /** The answer is the name it got. */
  async save(content: Buffer): Promise<string> {
    const name = randomBytes(16).toString('hex');
    const folder = this.folderOf(name);
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    await writeFlushed(path + HALF_WRITTEN, content).catch(async (error: unknown) => {
      // A full disk should not be kept full by what did not fit.
      await rm(path + HALF_WRITTEN, { force: true });
      throw error;
    });
    await rename(path + HALF_WRITTEN, path);
    // Folders that were made on the way, here or by somebody beside us, are names in the ones above.
    for (const each of [folder, dirname(folder), this.root, dirname(this.root)]) await flushFolder(each);
    return name;
  }

  /** Null when it is not there. */
  async read(name: string): Promise<Buffer | null> {
    return readFile(this.pathOf(name)).catch(() => null);
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /** Names of files that were last touched before an instant, half-written ones too. */
  async listOlder(than: Date): Promise<string[]> {
    const names = await readdir(this.root, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = names.filter((entry) => entry.isFile()).map((entry) => entry.name);
    const ages = await Promise.all(files.map((name) => this.touched(name)));
    return files.filter((_, index) => (ages[index] ?? Infinity) < than.getTime());
  }

  private async touched(name: string): Promise<number> {
    return stat(this.pathOf(name))
      .then(({ mtimeMs }) => mtimeMs)
      .catch(() => Infinity);
  }

  private folderOf(name: string): string {
    return join(this.root, name.slice(0, 2), name.slice(2, 4));
  }

  /** Only names of our own making: nothing a person has written becomes a path. */
  private pathOf(name: string): string {
    if (!NAME.test(name.replace(HALF_WRITTEN, ''))) throw new Error('Not the name of a stored file');
    return join(this.folderOf(name), name);
  }
}

async function writeFlushed(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name itself must outlive a power cut. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
