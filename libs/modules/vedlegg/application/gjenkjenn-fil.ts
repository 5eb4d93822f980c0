import { fileTypeFromBuffer } from 'file-type/core';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { type Result, fail, ok } from '@kp/kernel/result';
import { listZipEntries } from '@kp/platform/regneark/zip';
import { filendelse, rensFilnavn } from '../domain/filnavn';
import { DOCX, type Filtype, isDocx, isFiltype, passerEndelse } from '../domain/filtype';

const ZIP = Buffer.from('PK', 'latin1');
/** What a browser could take for a page, hidden at the front of something else. */
const MARKUP = /<(?:!doctype|html|script|svg|iframe|body)\b/iu;
const HEAD_BYTES = 1024;

/**
 * What the bytes are, whatever the file calls itself. A ZIP is looked at by its list of contents only, and never
 * unpacked: that is how bombs go off.
 */
async function findType(buffer: Buffer): Promise<Filtype | null> {
  if (buffer.subarray(0, ZIP.length).equals(ZIP)) {
    const entries = listZipEntries(buffer);
    return entries && isDocx(entries.map(({ name }) => name)) ? DOCX : null;
  }
  const found = await fileTypeFromBuffer(buffer);
  if (!found || !isFiltype(found.mime) || found.mime === DOCX) return null;
  return MARKUP.test(buffer.toString('latin1', 0, HEAD_BYTES)) ? null : found.mime;
}

/** Accepts a file by its bytes and its extension together; the answer is its type and a name fit to be shown. */
export async function gjenkjennFil(buffer: Buffer, filnavn: string): Promise<Result<{ mime: Filtype; navn: string }>> {
  if (buffer.length === 0) return fail('ugyldig', 'vedlegg.tomFil');
  const navn = rensFilnavn(filnavn);
  if (hasFodselsnummer(navn)) return fail('ugyldig', 'vedlegg.fodselsnummer');
  const mime = await findType(buffer);
  if (mime === null) return fail('ugyldig', 'vedlegg.filtype');
  return passerEndelse(mime, filendelse(navn)) ? ok({ mime, navn }) : fail('ugyldig', 'vedlegg.endelse');
}
