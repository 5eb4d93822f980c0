import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hendelse } from './opptak';

const SEKTOR = 512;

/** A file as it is on the disk for certain, and what has been done to it since it was last flushed. */
interface Fil {
  innhold: Buffer;
  venter: Hendelse[];
}

/**
 * The disk while the recording is played. When the power goes, what was flushed is there; of what was not, some writes
 * are there, some are not, and some are there only in part, in sectors. A new file is there for certain only when its
 * folder has been flushed.
 */
export class Disk {
  private readonly files = new Map<string, Fil>();
  /** Files whose folder has not been flushed since they were made. */
  private readonly unsure = new Set<string>();

  constructor(start: Readonly<Record<string, Buffer>>) {
    for (const [name, innhold] of Object.entries(start)) this.files.set(name, { innhold, venter: [] });
  }

  play(hendelse: Hendelse): void {
    const { slag, fil } = hendelse;
    if (slag === 'tømt') this.flush(fil);
    else if (slag === 'slettet') this.files.delete(fil);
    else this.change(hendelse);
  }

  private change(hendelse: Hendelse): void {
    const { slag, fil } = hendelse;
    const file = this.files.get(fil) ?? { innhold: Buffer.alloc(0), venter: [] };
    if (slag === 'laget') this.unsure.add(fil);
    else file.venter.push(hendelse);
    this.files.set(fil, file);
  }

  private flush(fil: string): void {
    if (fil === '.') this.unsure.clear();
    const file = this.files.get(fil);
    if (!file) return;
    file.innhold = apply(file.innhold, file.venter);
    file.venter = [];
  }

  /** Writes the files as they might be found after a power cut now; answers how much was lost or torn. */
  fall(folder: string, next: () => number): number {
    let lost = 0;
    for (const [name, { innhold, venter }] of this.files) {
      if (this.unsure.has(name) && next() < 0.5) {
        lost++;
        continue;
      }
      const [overlevende, borte] = draw(venter, next);
      lost += borte;
      writeFileSync(join(folder, name), apply(innhold, overlevende));
    }
    return lost;
  }
}

/** Which of the waiting writes are there after all; a few in part. */
function draw(venter: readonly Hendelse[], next: () => number): [Hendelse[], number] {
  const share = next();
  const kept = venter.flatMap((hendelse) => {
    const luck = next();
    if (luck < share) return [hendelse];
    if (hendelse.slag !== 'skrevet' || luck > share + (1 - share) / 3) return [];
    return sectors(hendelse).filter(() => next() < 0.5);
  });
  const whole = new Set(kept);
  return [kept, venter.filter((hendelse) => !whole.has(hendelse)).length];
}

const sectors = (hendelse: Hendelse): Hendelse[] =>
  Array.from({ length: Math.ceil(hendelse.bytes.length / SEKTOR) }, (_, nr) => ({
    ...hendelse,
    sted: hendelse.sted + nr * SEKTOR,
    bytes: hendelse.bytes.subarray(nr * SEKTOR, (nr + 1) * SEKTOR),
  }));

/** The file with these done to it, one after another; the one that was is left as it is. */
function apply(innhold: Buffer, hendelser: readonly Hendelse[]): Buffer {
  if (hendelser.length === 0) return innhold;
  const most = Math.max(innhold.length, ...hendelser.map(({ sted, bytes }) => sted + bytes.length));
  const image = Buffer.alloc(most);
  innhold.copy(image);
  let length = innhold.length;
  for (const { slag, sted, bytes } of hendelser) {
    if (slag === 'kuttet') {
      image.fill(0, sted);
      length = sted;
    } else {
      bytes.copy(image, sted);
      length = Math.max(length, sted + bytes.length);
    }
  }
  return image.subarray(0, length);
}
