import { lesRegneark } from './les-regneark';
import { LARGEST_FILE_BYTES } from './regneark';
import { skrivKatalogXlsx } from './skriv-katalog';
import { writeZip } from './zip';

const ole2 = (...streams: string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), ...streams.map((name) => Buffer.from(name, 'utf16le'))]);
const zip = (name: string, content = '') => writeZip([{ name, content: Buffer.from(content) }]);
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const FODS = `<?xml version="1.0"?>\n<office:document office:mimetype="${ODS}">`;
const SPREADSHEET_ML = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>';

describe('gjenkjenning av regnearkfiler', () => {
  it.each([
    ['katalogimport.tomFil', 'tom.xlsx', Buffer.alloc(0)],
    ['katalogimport.forStor', 'stor.csv', Buffer.alloc(LARGEST_FILE_BYTES + 1, 0x61)],
    ['katalogimport.gammelXls', 'gammel.xls', ole2('Workbook')],
    ['katalogimport.gammelXls', 'gammel.xlsx', ole2()],
    ['katalogimport.gammelXls', 'excel2003.xml', Buffer.from(SPREADSHEET_ML)],
    ['katalogimport.passordbeskyttet', 'laast.xlsx', ole2('EncryptedPackage')],
    ['katalogimport.ods', 'katalog.ods', zip('mimetype', ODS)],
    ['katalogimport.ods', 'katalog.xlsx', zip('mimetype', ODS)],
    ['katalogimport.ods', 'katalog.fods', Buffer.from(FODS)],
    ['katalogimport.ukjentFormat', 'brev.doc', ole2('WordDocument')],
    ['katalogimport.ukjentFormat', 'brev.docx', zip('word/document.xml')],
    ['katalogimport.ukjentFormat', 'tekst.odt', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['katalogimport.ukjentFormat', 'bilder.zip', zip('bilde.png')],
    ['katalogimport.ukjentFormat', 'katalog.xlsx', Buffer.from('%PDF-1.7\n')],
    ['katalogimport.ukjentFormat', 'katalog.csv', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['katalogimport.ukjentFormat', 'katalog.xls', Buffer.from('<html><table>')],
    ['katalogimport.ukjentFormat', 'notat.md', Buffer.from('# Kode;Tittel')],
    ['katalogimport.odelagtFil', 'halv.xlsx', zip('xl/workbook.xml').subarray(0, 40)],
  ])('%s: %s', async (kode, filnavn, buffer) => {
    expect(await lesRegneark(buffer, filnavn)).toMatchObject({ ok: false, error: { slag: 'ugyldig', kode } });
  });

  it('en arbeidsbok som heter .csv, leses som den arbeidsboken den er', async () => {
    expect(await lesRegneark(await skrivKatalogXlsx([]), 'katalog.csv')).toMatchObject({ value: { format: 'XLSX' } });
  });

  it('tekst som heter .xlsx, leses som CSV', async () => {
    expect(await lesRegneark(Buffer.from('Kode;Tittel'), 'katalog.XLSX')).toMatchObject({ value: { format: 'CSV' } });
  });
});
