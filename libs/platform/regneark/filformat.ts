import { extname } from 'node:path';
import { fail, ok, type Result } from '@kp/kernel/result';
import { odelagtFil, ukjentFormat, type Regnearkformat } from './regneark';
import { listZipEntries, readZipEntry } from './zip';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** OLE2: old Excel and Word, but also any new Office file with a password. */
const OLE2 = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const PDF = Buffer.from('%PDF', 'latin1');
const MARKUP = /^\s*(?:<!doctype|<html|<\?xml|<svg|\{\\rtf)/iu;
/** Text has no mark of its own: there the name decides. Text named as a workbook is a habit of export programs. */
const TEXT_EXTENSIONS = ['', '.csv', '.tsv', '.tab', '.txt', '.xls', '.xlsx', '.xlsm'];
const HEAD_BYTES = 4096;

const gammelXls = () => fail('ugyldig', 'regneark.gammelXls');
const ods = () => fail('ugyldig', 'regneark.ods');

/** Streams inside an OLE2 file are named in UTF-16. */
const hasStream = (buffer: Buffer, name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));

function gjenkjennOle2(buffer: Buffer): Result<Regnearkformat> {
  if (hasStream(buffer, 'EncryptedPackage')) return fail('ugyldig', 'regneark.passordbeskyttet');
  if (hasStream(buffer, 'WordDocument') && !hasStream(buffer, 'Workbook')) return ukjentFormat();
  return gammelXls();
}

function gjenkjennZip(buffer: Buffer): Result<Regnearkformat> {
  const entries = listZipEntries(buffer);
  if (!entries) return odelagtFil();
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  const content = mimetype && mimetype.size < HEAD_BYTES ? readZipEntry(buffer, mimetype, HEAD_BYTES) : null;
  if (content?.toString('latin1').startsWith('application/vnd.oasis.opendocument.spreadsheet')) return ods();
  return entries.some(({ name }) => /^\/?xl\/workbook\.xml$/u.test(name)) ? ok('XLSX') : ukjentFormat();
}

function gjenkjennTekst(buffer: Buffer, filnavn: string): Result<Regnearkformat> {
  const head = buffer.subarray(0, HEAD_BYTES).toString('latin1').replace('\u00ef\u00bb\u00bf', '');
  if (MARKUP.test(head)) {
    if (head.includes('opendocument.spreadsheet')) return ods();
    return head.includes('progid="Excel.Sheet"') ? gammelXls() : ukjentFormat();
  }
  return TEXT_EXTENSIONS.includes(extname(filnavn).toLowerCase()) ? ok('CSV') : ukjentFormat();
}

/** What the file is by its first bytes; its name counts only where the bytes say nothing. */
export function gjenkjennFormat(buffer: Buffer, filnavn: string): Result<Regnearkformat> {
  const startsWith = (magic: Buffer): boolean => buffer.subarray(0, magic.length).equals(magic);
  if (startsWith(OLE2)) return gjenkjennOle2(buffer);
  if (startsWith(ZIP)) return gjenkjennZip(buffer);
  if (startsWith(PDF)) return ukjentFormat();
  return gjenkjennTekst(buffer, filnavn);
}
