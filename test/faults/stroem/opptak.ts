import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing done to a file, as it was recorded. */
export interface Hendelse {
  readonly slag: 'laget' | 'skrevet' | 'kuttet' | 'tømt' | 'slettet' | 'mappe' | 'flyttet';
  /** The file under the folder; the folder itself is «.». */
  readonly fil: string;
  readonly sted: number;
  /** What was written; for a file that was moved, its new name. */
  readonly bytes: Buffer;
  /** Where the record ends: whoever was answered when the recording had this length, was answered after it. */
  readonly slutt: number;
}

const SLAG = { c: 'laget', w: 'skrevet', t: 'kuttet', s: 'tømt', u: 'slettet', m: 'mappe', r: 'flyttet' } as const;

/** Makes the recorder; null where there is no C compiler. */
export function byggOpptak(folder: string): string | null {
  const library = join(folder, 'opptak.so');
  const args = ['-O1', '-shared', '-fPIC', '-o', library, join(__dirname, 'opptak.c'), '-ldl'];
  return spawnSync('cc', args, { stdio: 'ignore' }).status === 0 ? library : null;
}

export function lesOpptak(file: string): Hendelse[] {
  const all = readFileSync(file);
  const read: Hendelse[] = [];
  for (let at = 0; at < all.length;) {
    const slag = SLAG[String.fromCharCode(all[at] ?? 0) as keyof typeof SLAG];
    const [nameLength, sted, length] = [
      all.readUInt8(at + 1),
      Number(all.readBigUInt64LE(at + 2)),
      all.readUInt32LE(at + 10),
    ];
    const from = at + 14 + nameLength;
    at = from + length;
    const fil = all.toString('utf8', from - nameLength, from);
    read.push({ slag, fil, sted, bytes: all.subarray(from, at), slutt: at });
  }
  return read;
}
