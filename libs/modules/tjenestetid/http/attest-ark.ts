import { join } from 'node:path';
import QRCode from 'qrcode';
import { projectRoot } from '@kp/platform/config/project-root';
import { addUp } from '../domain/regnskap';

/** Points; the page is A4. */
export const LEFT = 62;
export const RIGHT = 533;
const TOP = 54;
/** Nothing but the foot is written below this. */
const BOTTOM = 776;
const FOOT = 790;

export const INK = '#1a1a1a';
export const GREY = '#5c5c5c';
export const NAVY = '#002c54';
export const PALE = '#c8c8c8';

const WEIGHTS = { normal: 400, halvfet: 600 } as const;

/** What Inter's file for western Europe holds; the rest, such as Sámi letters, is in another. */
const RUNS = /[\n -\u00ff\u2000-\u206f\u2212]+|[^\n -\u00ff\u2000-\u206f\u2212]+/gu;
const isWestern = (run: string): boolean => /^[\n -\u00ff\u2000-\u206f\u2212]/u.test(run);

/** Text, where it stands across the page and how it looks; `tag` is what a screen reader is told it is. */
export interface Tekst {
  readonly tekst: string;
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  /** Points between the lines. */
  readonly gap?: number;
  readonly weight?: keyof typeof WEIGHTS;
  readonly color?: string;
  readonly align?: 'left' | 'right';
  readonly tag?: 'H1' | 'H2' | 'P';
}

/** A paper written from the top, which goes on to a new page where there is no room, with the fonts in the file. */
export class Ark {
  y = TOP;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly done: Promise<Buffer>;

  /** `overst` is said again at the top of every page after the first. */
  static async create(tittel: string, overst: string): Promise<Ark> {
    // Read when a paper is first asked for: 150 ms that no start of the server has to wait for.
    const { default: PDFDocument } = await import('pdfkit');
    const known = { info: { Title: tittel }, lang: 'nb-NO', displayTitle: true };
    const look = { size: 'A4', margin: 0, pdfVersion: '1.7', tagged: true, bufferPages: true } as const;
    return new Ark(new PDFDocument({ ...look, ...known }), overst);
  }

  private constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly overst: string,
  ) {
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    for (const set of ['latin', 'latin-ext']) {
      for (const [name, weight] of Object.entries(WEIGHTS)) {
        const file = `inter-${set}-${String(weight)}-normal.woff`;
        this.doc.registerFont(`${name} ${set}`, join(projectRoot(), 'node_modules/@fontsource/inter/files', file));
      }
    }
    const chunks: Buffer[] = [];
    this.done = new Promise<Buffer>((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
      this.doc.on('error', reject);
    });
  }

  /** Goes on to a new page unless this much fits on the page. */
  trengs(height: number): void {
    if (this.y + height <= BOTTOM) return;
    this.doc.addPage();
    this.y = TOP;
    this.rad({ tekst: this.overst, size: 8.5, color: GREY });
    this.strek(6, PALE);
  }

  /** Columns side by side, each a text or several below each other, all on the same page; the next comes below. */
  rad(...kolonner: readonly (Tekst | readonly Tekst[])[]): void {
    const columns = kolonner.map((kolonne) => [kolonne].flat());
    this.trengs(Math.max(...columns.map((tekster) => addUp(tekster.map((tekst) => this.heightOf(tekst))))));
    const from = this.y;
    this.y = Math.max(...columns.map((tekster) => tekster.reduce((y, tekst) => this.put(tekst, y), from)));
  }

  /** A line `over` points further down, with as much room below. */
  strek(over: number, color = '#808080'): void {
    this.y += over;
    this.asArtifact(() => {
      this.doc.moveTo(LEFT, this.y).lineTo(RIGHT, this.y).lineWidth(0.6).strokeColor(color).stroke();
    });
    this.y += over;
  }

  /** The portal's mark, as in the browser, 32 units wide. */
  merke(x: number, y: number, side: number): void {
    const { doc } = this;
    this.asArtifact(() => {
      doc
        .save()
        .translate(x, y)
        .scale(side / 32)
        .lineWidth(2.5)
        .lineCap('round')
        .lineJoin('round');
      doc.roundedRect(0, 0, 32, 32, 7).fill(NAVY);
      doc.path('M7 22.5h5v-5h5v-5h5V8').stroke('#99c0e3');
      doc.path('M16.5 22l3 3l6-7').stroke('#ffffff');
      doc.restore();
    });
  }

  /** Drawn as squares, so that no picture has to be made. */
  qr(text: string, alt: string, y: number, width: number): void {
    const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
    const side = width / modules.size;
    this.tag('Figure', { alt }, () => {
      this.doc.fillColor(INK);
      for (let row = 0; row < modules.size; row += 1) {
        for (let column = 0; column < modules.size; column += 1) {
          if (!modules.get(row, column)) continue;
          this.doc.rect(RIGHT - width + column * side, y + row * side, side + 0.05, side + 0.05).fill();
        }
      }
    });
  }

  /** The same words at the foot of every page, with its number; then the file. */
  async ferdig(nederst: string): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    for (let side = 0; side < count; side += 1) {
      this.doc.switchToPage(side);
      this.put({ tekst: nederst, width: 410, size: 8, color: GREY }, FOOT);
      const number = `Side ${String(side + 1)} av ${String(count)}`;
      this.put({ tekst: number, size: 8, color: GREY, align: 'right' }, FOOT);
    }
    this.root.end();
    this.doc.end();
    return this.done;
  }

  /** How wide a short text on one line is. */
  widthOf({ tekst, size = 10.5, weight = 'normal' }: Tekst): number {
    return this.doc.font(`${weight} latin`).fontSize(size).widthOfString(tekst);
  }

  private heightOf({ tekst, x = LEFT, width = RIGHT - x, size = 10.5, weight = 'normal', gap = 3 }: Tekst): number {
    return this.doc.font(`${weight} latin`).fontSize(size).heightOfString(tekst, { width, lineGap: gap });
  }

  /** Writes it from `y`; returns where it ends. */
  private put({ tag = 'P', gap = 3, ...text }: Tekst, y: number): number {
    const { tekst, x = LEFT, width = RIGHT - x, size = 10.5, weight = 'normal', color = INK, align = 'left' } = text;
    const runs = tekst.match(RUNS) ?? [''];
    this.tag(tag, {}, () => {
      this.doc.fontSize(size).fillColor(color);
      runs.forEach((run, index) => {
        this.doc.font(`${weight} ${isWestern(run) ? 'latin' : 'latin-ext'}`);
        const options = { width, align, lineGap: gap, continued: index < runs.length - 1 };
        if (index === 0) this.doc.text(run, x, y, options);
        else this.doc.text(run, options);
      });
    });
    return this.doc.y;
  }

  private tag(tag: string, options: { alt?: string }, draw: () => void): void {
    this.root.add(this.doc.struct(tag, options, [draw]));
  }

  /** Decoration: nothing a screen reader says. */
  private asArtifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }
}
