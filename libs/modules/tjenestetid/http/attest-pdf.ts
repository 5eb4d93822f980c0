import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';
import { projectRoot } from '@kp/platform/config/project-root';
import type { AttestsignaturResponse, PeriodeattestResponse } from './dto/attest.response';
import { dagITekst, desimal, kategorinavn, klokkeslett, rollenavn, spesialitetsnavn } from './attest-tekst';

type Doc = PDFKit.PDFDocument;

/** Points; the page is A4. */
const LEFT = 62;
const RIGHT = 533;
const WIDTH = RIGHT - LEFT;
const INK = '#1a1a1a';
const GREY = '#5c5c5c';
const QR = 74;

const WEIGHTS = { normal: 400, halvfet: 600 } as const;
type Weight = keyof typeof WEIGHTS;

/** What Inter's file for western Europe holds; the rest, such as Sámi letters, is in another. */
const RUNS = /[\n -\u00ff\u2000-\u206f\u2212]+|[^\n -\u00ff\u2000-\u206f\u2212]+/gu;
const isWestern = (run: string): boolean => /^[\n -\u00ff\u2000-\u206f\u2212]/u.test(run);

interface Place {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: Weight;
  readonly color?: string;
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** The attest of one period on one page, with the fonts in the file. */
export async function skrivAttest(attest: PeriodeattestResponse, publicUrl: string, demo: boolean): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, info: { Title: 'Attest for tjenestetid' }, lang: 'nb-NO' });
  for (const set of ['latin', 'latin-ext']) {
    for (const [name, weight] of Object.entries(WEIGHTS)) {
      const file = `inter-${set}-${String(weight)}-normal.woff`;
      doc.registerFont(`${name} ${set}`, join(projectRoot(), 'node_modules/@fontsource/inter/files', file));
    }
  }
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  skrivHode(doc, attest);
  const y = skrivTjeneste(doc, attest);
  skrivSignaturer(doc, attest, y);
  drawQr(doc, `${publicUrl}${attest.kontrollLenke}`, y + 12);
  skrivBunn(doc, attest, demo);
  doc.end();
  return done;
}

function put(doc: Doc, text: string, place: Place): void {
  const { x = LEFT, y, size = 10.5, weight = 'normal', color = INK, width, align = 'left' } = place;
  doc.fontSize(size).fillColor(color);
  const runs = text.match(RUNS) ?? [''];
  runs.forEach((run, index) => {
    doc.font(`${weight} ${isWestern(run) ? 'latin' : 'latin-ext'}`);
    const options = { width: width ?? RIGHT - x, align, lineGap: 3, continued: index < runs.length - 1 };
    if (index === 0) doc.text(run, x, y, options);
    else doc.text(run, options);
  });
}

const line = (doc: Doc, y: number, color = '#808080'): void => {
  doc.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.6).strokeColor(color).stroke();
};

function skrivHode(doc: Doc, attest: PeriodeattestResponse): void {
  put(doc, attest.virksomhet.navn, { y: 62, size: 12, weight: 'halvfet' });
  put(doc, `Org.nr. ${attest.virksomhetOrgnr}`, { y: 80, size: 9.5 });
  put(doc, 'Kompetanseportal', { y: 66, size: 10, weight: 'halvfet', color: '#0b2a4a', align: 'right' });
  line(doc, 111);
  put(doc, 'Attest for tjenestetid', { y: 150, size: 21, weight: 'halvfet' });
  const specialty = spesialitetsnavn(attest.spesialitet);
  put(doc, `Vi bekrefter at legen under har gjort tjeneste hos oss som ledd i ${specialty}.`, {
    ...{ y: 186, size: 11, width: 350 },
  });
  skrivFelt(doc, 'Navn', attest.lis.navn, LEFT, 244);
  skrivFelt(doc, 'HPR-nummer', attest.lisHprNummer ?? 'Ikke oppgitt', 312, 244);
}

function skrivFelt(doc: Doc, navn: string, verdi: string, x: number, y: number): void {
  put(doc, navn, { x, y, size: 8.5, color: GREY });
  put(doc, verdi, { x, y: y + 14, size: 11, weight: 'halvfet' });
}

/** Where the table ends. */
function skrivTjeneste(doc: Doc, attest: PeriodeattestResponse): number {
  put(doc, 'Attestert tjeneste', { y: 302, size: 12, weight: 'halvfet' });
  const head = { y: 328, size: 8.5, weight: 'halvfet' } as const;
  put(doc, 'Periode', head);
  put(doc, 'Sted og kategori', { ...head, x: 213 });
  put(doc, 'Stilling', { ...head, x: 410, width: 65, align: 'right' });
  put(doc, 'Måneder', { ...head, x: 480, align: 'right' });
  line(doc, 345, INK);
  const [y, small] = [354, { size: 8.5, color: GREY }];
  put(doc, `${dagITekst(attest.fra)} –\n${dagITekst(attest.tilDato)}`, { y, width: 145 });
  put(doc, attest.arena?.navn ?? attest.virksomhet.navn, { x: 213, y, width: 195 });
  put(doc, kategorinavn(attest.kategori), { x: 213, y: doc.y, width: 195, ...small });
  const bottom = Math.max(y + 36, doc.y + 6);
  put(doc, `${desimal(String(attest.stilling))} %`, { x: 410, y, width: 65, align: 'right' });
  put(doc, desimal(attest.teller), { x: 480, y, align: 'right' });
  line(doc, bottom, '#c8c8c8');
  const fravaer = listFravaer(attest);
  put(doc, fravaer, { y: bottom + 9, size: 9 });
  return Math.min(560, doc.y + 16);
}

/** Why somebody was away is not known here; only how much. What does not fit is on the page in the portal. */
function listFravaer({ fravaer, annetSted }: PeriodeattestResponse): string {
  const counted = fravaer.filter(({ slag }) => slag === 'ANNET');
  const shown = counted.slice(0, 6).map(({ fra, til, grad }) => {
    return `${dagITekst(fra)} – ${til === null ? '' : dagITekst(til)}, ${String(grad)} % av stillingen`;
  });
  const more = counted.length > shown.length ? [`og ${String(counted.length - shown.length)} til, se portalen`] : [];
  const document =
    annetSted && `Godkjent annet sted: ${annetSted.tittel}, ${annetSted.utsteder}, ${dagITekst(annetSted.dato)}`;
  const away = counted.length === 0 ? 'Fravær: ikke noe som skal regnes' : `Fravær: ${[...shown, ...more].join('\n')}`;
  return document ? `${away}\n${document}` : away;
}

/** Where the signatures must end, and the height of one. */
const ENDS = 736;
const EACH = 76;

/** The last signatures, as many as there is room for; earlier ones are on the page in the portal. */
function skrivSignaturer(doc: Doc, { signaturer }: PeriodeattestResponse, from: number): void {
  line(doc, from);
  const room = Math.max(1, Math.floor((ENDS - from) / EACH));
  signaturer.slice(-room).forEach((signatur, index) => {
    skrivSignatur(doc, signatur, from + 14 + index * EACH);
  });
}

function skrivSignatur(doc: Doc, s: AttestsignaturResponse, y: number): void {
  const reach = `For ${dagITekst(s.fra)} – ${dagITekst(s.tilDato)}${fravaersdager(s)}`;
  put(doc, `Elektronisk signert av`, { y, size: 8.5, color: GREY });
  put(doc, s.navn, { y: y + 12, size: 12.5, weight: 'halvfet', width: 380 });
  const hpr = s.hprNummer ? ` · HPR ${s.hprNummer}` : '';
  put(doc, `${rollenavn(s.rolle)}, ${s.virksomhet}${hpr} · ${klokkeslett(s.tid)}`, {
    y: y + 30,
    size: 9.5,
    width: 380,
  });
  put(doc, `${reach} · Signatur ${String(s.signaturNr)} · ${s.kontrollkode}`, {
    ...{ y: y + 45, size: 8.5, color: GREY, width: 380 },
  });
}

const fravaersdager = ({ dagerForeslaatt, dagerSatt }: AttestsignaturResponse): string =>
  dagerSatt === null
    ? ''
    : `. Fraværsdager: ${desimal(String(dagerSatt))} (portalen foreslo ${desimal(String(dagerForeslaatt ?? 0))})`;

/** Drawn as squares, so that no picture has to be made. */
function drawQr(doc: Doc, text: string, y: number): void {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = QR / modules.size;
  doc.fillColor(INK);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      doc.rect(RIGHT - QR + column * side, y + row * side, side + 0.05, side + 0.05).fill();
    }
  }
}

function skrivBunn(doc: Doc, { signaturer, merknader }: PeriodeattestResponse, demo: boolean): void {
  put(doc, merknader.join(' '), { y: 752, size: 8.5, color: GREY, width: WIDTH });
  const kode = signaturer.at(-1)?.kontrollkode ?? '';
  put(doc, `Kontroller attesten med koden ${kode}. Den er gyldig uten håndskrevet underskrift.`, { y: 784, size: 8.5 });
  put(doc, demo ? 'Demodata · Side 1 av 1' : 'Side 1 av 1', { y: 784, size: 8.5, align: 'right' });
}
