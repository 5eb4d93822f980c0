import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

function run(...command: string[]): void {
  const [program = '', ...args] = [...asRoot, ...command];
  execFileSync(program, args, { stdio: 'ignore' });
}

/** A small disk in memory. */
export class LitenDisk {
  private constructor(readonly folder: string) {}

  /** Null where one may not be made: that takes root, or sudo without a password. */
  static make(megabytes = 64): LitenDisk | null {
    const folder = mkdtempSync(join(tmpdir(), 'kp-disk-'));
    try {
      run('mount', '-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=0777`, 'kp-disk', folder);
      return new LitenDisk(folder);
    } catch {
      rmSync(folder, { recursive: true, force: true });
      return null;
    }
  }

  /** Takes all there is but so many bytes. */
  fill(left = 0): void {
    const file = openSync(this.ballast, 'a');
    const chunk = Buffer.alloc(4096);
    try {
      for (; this.free() > left;) writeSync(file, chunk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  empty(): void {
    rmSync(this.ballast, { force: true });
  }

  close(): void {
    run('umount', '-l', this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private free(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize;
  }

  private get ballast(): string {
    return join(this.folder, 'ballast');
  }
}
