import { deflateRawSync } from 'node:zlib';
import { listZipEntries, readZipEntry, writeZip, type ZipEntry } from './zip';

const PARTS = [
  { name: 'a.xml', content: Buffer.from('<a>æøå</a>') },
  { name: 'mappe/b.xml', content: Buffer.alloc(0) },
];

function entryOf(zip: Buffer): ZipEntry {
  const [entry] = listZipEntries(zip) ?? [];
  if (!entry) throw new Error('ingen filer i arkivet');
  return entry;
}

describe('ZIP-arkiv', () => {
  it('det som skrives, kan leses igjen', () => {
    const zip = writeZip(PARTS);
    const entries = listZipEntries(zip) ?? [];
    expect(entries.map(({ name }) => name)).toEqual(['a.xml', 'mappe/b.xml']);
    expect(entries.map((entry) => readZipEntry(zip, entry, 1000)?.toString())).toEqual(['<a>æøå</a>', '']);
  });

  it('en fil som er større enn grensen, pakkes ikke ut, uansett hva den oppgir', () => {
    const zip = writeZip([{ name: 'a.xml', content: deflateRawSync(Buffer.alloc(100_000)) }]);
    const entry = { ...entryOf(zip), stored: false, size: 10 };
    expect(readZipEntry(zip, entry, 99_999)).toBeNull();
    expect(readZipEntry(zip, entry, 100_000)).toHaveLength(100_000);
  });

  it('en ukomprimert fil over grensen leses heller ikke', () => {
    const zip = writeZip(PARTS);
    expect(readZipEntry(zip, entryOf(zip), 5)).toBeNull();
  });

  it('et arkiv som er kuttet, forkortet eller noe helt annet, leses ikke', () => {
    const zip = writeZip(PARTS);
    expect(listZipEntries(Buffer.from('PK'))).toBeNull();
    expect(listZipEntries(zip.subarray(0, zip.length - 30))).toBeNull();
    expect(listZipEntries(zip.subarray(20))).toBeNull();
    expect(readZipEntry(zip, { ...entryOf(zip), offset: 7 }, 1000)).toBeNull();
    expect(readZipEntry(zip, { ...entryOf(zip), compressedSize: 5000 }, 9000)).toBeNull();
  });

  it('et kryptert arkiv leses ikke', () => {
    const zip = writeZip(PARTS);
    zip.writeUInt16LE(1, zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 8);
    expect(listZipEntries(zip)).toBeNull();
  });
});
