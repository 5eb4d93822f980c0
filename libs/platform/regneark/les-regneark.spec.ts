import { Workbook } from 'exceljs';
import { Kolonnekjenner } from './kolonnekjenner';
import { lesRegneark as les } from './les-regneark';
import { LARGEST_FILE_BYTES } from './regneark';
import { writeZip } from './zip';

const overskrifter = new Kolonnekjenner(['kode', 'tittel'], { kode: ['Kode'], tittel: ['Tittel'] });
const lesRegneark = (buffer: Buffer, filnavn: string) => les(buffer, filnavn, { overskrifter });

const ole2 = (...streams: string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);
const zip = (name: string, content = '') => writeZip([{ name, content: Buffer.from(content) }]);
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const FODS = `<?xml version="1.0"?>\n<office:document office:mimetype="${ODS}">`;
const SPREADSHEET_ML = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>';

describe('gjenkjenning av regnearkfiler', () => {
  it.each([
    ['regneark.tomFil', 'tom.xlsx', Buffer.alloc(0)],
    ['regneark.forStor', 'stor.csv', Buffer.alloc(LARGEST_FILE_BYTES + 1, 0x61)],
    ['regneark.gammelXls', 'gammel.xls', ole2('Workbook')],
    ['regneark.gammelXls', 'gammel.xlsx', ole2()],
    ['regneark.gammelXls', 'excel2003.xml', Buffer.from(SPREADSHEET_ML)],
    ['regneark.passordbeskyttet', 'laast.xlsx', ole2('EncryptedPackage')],
    ['regneark.ods', 'katalog.ods', zip('mimetype', ODS)],
    ['regneark.ods', 'katalog.xlsx', zip('mimetype', ODS)],
    ['regneark.ods', 'katalog.fods', Buffer.from(FODS)],
    ['regneark.ukjentFormat', 'brev.doc', ole2('WordDocument')],
    ['regneark.ukjentFormat', 'brev.docx', zip('word/document.xml')],
    ['regneark.ukjentFormat', 'tekst.odt', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['regneark.ukjentFormat', 'bilder.zip', zip('bilde.png')],
    ['regneark.ukjentFormat', 'katalog.xlsx', Buffer.from('%PDF-1.7\n')],
    ['regneark.ukjentFormat', 'katalog.csv', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['regneark.ukjentFormat', 'katalog.xls', Buffer.from('<html><table>')],
    ['regneark.ukjentFormat', 'notat.md', Buffer.from('# Kode;Tittel')],
    ['regneark.odelagtFil', 'halv.xlsx', zip('xl/workbook.xml').subarray(0, 40)],
  ])('%s: %s', async (kode, filnavn, buffer) => {
    expect(await lesRegneark(buffer, filnavn)).toMatchObject({ ok: false, error: { slag: 'ugyldig', kode } });
  });

  it('en arbeidsbok som heter .csv, leses som den arbeidsboken den er', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Ark').addRow(['Kode', 'Tittel']);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await lesRegneark(bytes, 'katalog.csv')).toMatchObject({ value: { format: 'XLSX' } });
  });

  it('tekst som heter .xlsx, leses som CSV', async () => {
    expect(await lesRegneark(Buffer.from('Kode;Tittel'), 'katalog.XLSX')).toMatchObject({ value: { format: 'CSV' } });
  });
});
