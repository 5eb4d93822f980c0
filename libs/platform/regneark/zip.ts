import { crc32, inflateRawSync } from 'node:zlib';

/**
 * Just enough of the ZIP format to look into a workbook before exceljs does, which unpacks everything into memory without a
 * limit. No ZIP64, no encryption: a workbook of at most 10 MB has neither.
 */
export interface ZipEntry {
  readonly name: string;
  /** The unpacked size the file claims; what is true is found by unpacking with a limit. */
  readonly size: number;
  readonly compressedSize: number;
  readonly stored: boolean;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 5000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x0800;

function findEnd(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = buffer.length - END_LENGTH; at >= first; at--) {
    if (buffer.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}

function readCentral(buffer: Buffer, at: number): { entry: ZipEntry; next: number } | null {
  if (at + CENTRAL_LENGTH > buffer.length || buffer.readUInt32LE(at) !== CENTRAL_SIGNATURE) return null;
  const method = buffer.readUInt16LE(at + 10);
  const encrypted = (buffer.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0;
  if (encrypted || (method !== STORED && method !== DEFLATED)) return null;
  const nameEnd = at + CENTRAL_LENGTH + buffer.readUInt16LE(at + 28);
  const entry = {
    name: buffer.toString('utf8', at + CENTRAL_LENGTH, nameEnd).replaceAll('\\', '/'),
    size: buffer.readUInt32LE(at + 24),
    compressedSize: buffer.readUInt32LE(at + 20),
    stored: method === STORED,
    offset: buffer.readUInt32LE(at + 42),
  };
  return { entry, next: nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32) };
}

/** The entries by the central directory, or null when the archive is broken. */
export function listZipEntries(buffer: Buffer): ZipEntry[] | null {
  const end = buffer.length < END_LENGTH ? null : findEnd(buffer);
  if (end === null) return null;
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const central = readCentral(buffer, at);
    if (!central) return null;
    entries.push(central.entry);
    at = central.next;
  }
  return entries;
}

/** The unpacked content, or null when it is broken or larger than `limit`, whatever size it claims. */
export function readZipEntry(buffer: Buffer, entry: ZipEntry, limit: number): Buffer | null {
  const at = entry.offset;
  if (at + LOCAL_LENGTH > buffer.length || buffer.readUInt32LE(at) !== LOCAL_SIGNATURE) return null;
  const start = at + LOCAL_LENGTH + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const packed = buffer.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) return null;
  if (entry.stored) return packed.length > limit ? null : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch {
    return null;
  }
}

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
}

function headerFields({ name, content }: ZipPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_FLAG, 2);
  fields.writeUInt16LE(STORED, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function localHeader(part: ZipPart): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL_SIGNATURE);
  return Buffer.concat([signature, headerFields(part), Buffer.from(part.name)]);
}

function centralHeader(part: ZipPart, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(CENTRAL_SIGNATURE);
  head.writeUInt16LE(20, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, headerFields(part), tail, Buffer.from(part.name)]);
}

/** An archive without compression. */
export function writeZip(parts: readonly ZipPart[]): Buffer {
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    central.push(centralHeader(part, offset));
    const header = localHeader(part);
    chunks.push(header, part.content);
    offset += header.length + part.content.length;
  }
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(END_SIGNATURE);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...central, end]);
}
