import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Hendelse } from './opptak';

const SEKTOR = 512;

/** A file as it is on the disk for certain, and what has been done to it since it was last flushed. */
interface Fil {
  innhold: Buffer;
  venter: Hendelse[];
}

/** Names and the files they stand for; a folder stands for nothing. */
type Navn = Map<string, Fil | null>;

/** Something done to the names in one folder; certain only when that folder has been flushed. */
interface Navneendring {
  readonly mappe: string;
  readonly gjor: (navn: Navn) => void;
}

/**
 * The disk while the recording is played. When the power goes, what was flushed is there; of what was not, some writes
 * are there, some are not, and some are there only in part, in sectors. A name is there for certain only when its
 * folder has been flushed, and a file is found only when all the folders above it are there.
 */
export class Disk {
  /** As the running server sees it, and as it is on the disk for certain. */
  private readonly naa: Navn = new Map([['.', null]]);
  private readonly trygt: Navn;
  private usikre: Navneendring[] = [];

  constructor(start: Readonly<Record<string, Buffer>>) {
    for (const [name, innhold] of Object.entries(start)) this.naa.set(name, { innhold, venter: [] });
    this.trygt = new Map(this.naa);
  }

  play(hendelse: Hendelse): void {
    const { slag, fil, bytes } = hendelse;
    if (slag === 'tømt') this.flush(fil);
    else if (slag === 'laget') this.name(fil, { innhold: Buffer.alloc(0), venter: [] });
    else if (slag === 'mappe') this.name(fil, null);
    else if (slag === 'slettet') this.change(fil, (navn) => navn.delete(fil));
    else if (slag === 'flyttet') this.move(fil, bytes.toString());
    else this.naa.get(fil)?.venter.push(hendelse);
  }

  /** Writes the files as they might be found after a power cut now; answers how much was lost or torn. */
  fall(folder: string, next: () => number): number {
    const navn = new Map(this.trygt);
    const kept = this.usikre.filter(() => next() < 0.5);
    for (const { gjor } of kept) gjor(navn);
    let lost = this.usikre.length - kept.length;
    for (const [name, fil] of navn) {
      if (!isReachable(navn, name)) continue;
      if (fil === null) mkdirSync(join(folder, name), { recursive: true });
      else {
        const [overlevende, borte] = draw(fil.venter, next);
        lost += borte;
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), apply(fil.innhold, overlevende));
      }
    }
    return lost;
  }

  private name(fil: string, what: Fil | null): void {
    this.change(fil, (navn) => navn.set(fil, what));
  }

  private move(fil: string, til: string): void {
    const what = this.naa.get(fil) ?? null;
    this.change(til, (navn) => navn.set(til, what).delete(fil));
  }

  private change(fil: string, gjor: (navn: Navn) => unknown): void {
    const made = { mappe: dirname(fil), gjor: (navn: Navn) => void gjor(navn) };
    made.gjor(this.naa);
    this.usikre.push(made);
  }

  private flush(fil: string): void {
    const file = this.naa.get(fil);
    if (file) {
      file.innhold = apply(file.innhold, file.venter);
      file.venter = [];
      return;
    }
    for (const { mappe, gjor } of this.usikre) if (mappe === fil) gjor(this.trygt);
    this.usikre = this.usikre.filter(({ mappe }) => mappe !== fil);
  }
}

const isReachable = (navn: Navn, name: string): boolean =>
  name === '.' || (navn.has(dirname(name)) && isReachable(navn, dirname(name)));

/** Which of the waiting writes are there after all, a few in part; and how many are not, or not whole. */
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
