import { deflateRawSync } from 'node:zlib';
import { Workbook, type Worksheet } from 'exceljs';
import { Kolonnekjenner } from './kolonnekjenner';
import { lesXlsx as les } from './les-xlsx';
import { MOST_ROWS } from './regneark';
import { listZipEntries, readZipEntry, writeZip } from './zip';

const overskrifter = new Kolonnekjenner(['kode', 'tittel'], { kode: ['Kode'], tittel: ['Tittel'] });
const lesXlsx = (buffer: Buffer, ark?: string) => les(buffer, overskrifter, ark);

async function aWorkbook(fill: (sheet: Worksheet, workbook: Workbook) => void): Promise<Buffer> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('Ark1'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function cellsOf(buffer: Buffer, ark?: string): Promise<string[][]> {
  const result = await lesXlsx(buffer, ark);
  if (!result.ok) throw new Error(result.error.kode);
  return result.value.rader;
}

/** The same workbook with the text of its parts changed, as another program might have written it. */
function rewritten(buffer: Buffer, change: (xml: string, name: string) => string): Buffer {
  const parts = (listZipEntries(buffer) ?? []).map((entry) => {
    const content = readZipEntry(buffer, entry, entry.size) ?? Buffer.alloc(0);
    return { name: entry.name, content: Buffer.from(change(content.toString('utf8'), entry.name)) };
  });
  return writeZip(parts);
}

const inSheet = (search: string | RegExp, replacement: string) => (xml: string, name: string) =>
  name.startsWith('xl/worksheets/') ? xml.replace(search, replacement) : xml;

/** One packed part that claims to be `claimed` bytes long. */
function packed(name: string, content: Buffer, claimed: number): Buffer {
  const zip = writeZip([{ name, content: deflateRawSync(content) }]);
  const central = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  for (const [method, size] of [
    [8, 22],
    [central + 10, central + 24],
  ] as const) {
    zip.writeUInt16LE(8, method);
    zip.writeUInt32LE(claimed, size);
  }
  return zip;
}

// The bombs are packed here first, which takes a busy machine a while.
jest.setTimeout(30_000);

const HEADER = ['Kode', 'Tittel'];

describe('lesing av XLSX', () => {
  it('hver slags celle leses som teksten den viser', async () => {
    const file = await aWorkbook((sheet) => {
      sheet.addRow([
        'tekst\nto',
        { richText: [{ text: 'halvfet ', font: { bold: true } }, { text: 'og vanlig' }] },
        { formula: 'A1&"x"', result: 'resultat' },
        { formula: '1+1', result: 2 },
        new Date('2026-03-01T00:00:00Z'),
        42.5,
        true,
        { text: 'lenke', hyperlink: 'https://eksempel.invalid/' },
        { error: '#N/A' },
      ]);
    });
    expect(await cellsOf(file)).toEqual([
      ['tekst\nto', 'halvfet og vanlig', 'resultat', '2', '2026-03-01', '42.5', 'true', 'lenke', '#N/A'],
    ]);
  });

  it('en formel med dato som resultat leses som dato', async () => {
    const file = await aWorkbook((sheet) => {
      sheet.getCell('A1').value = { formula: 'TODAY()', result: new Date('2026-03-01T00:00:00Z') };
      sheet.getCell('A1').numFmt = 'dd.mm.yyyy';
    });
    expect(await cellsOf(file)).toEqual([['2026-03-01']]);
  });

  it('celler flettet nedover gjelder alle radene, en tittel flettet bortover står bare én gang', async () => {
    const file = await aWorkbook((sheet) => {
      sheet.addRows([['Tittel over alt'], ['Kategori', 'a'], [null, 'b']]);
      sheet.mergeCells('A1:D1');
      sheet.mergeCells('A2:A3');
    });
    expect(await cellsOf(file)).toEqual([['Tittel over alt'], ['Kategori', 'a'], ['Kategori', 'b']]);
  });

  it('det første arket med kjente overskrifter velges framfor et ark med annet innhold', async () => {
    const file = await aWorkbook((sheet, workbook) => {
      sheet.addRow(['Om katalogen']);
      workbook.addWorksheet('Skjult', { state: 'hidden' }).addRow(HEADER);
      workbook.addWorksheet('Mål').addRow(HEADER);
    });
    expect(await lesXlsx(file)).toMatchObject({ value: { ark: 'Mål', rader: [HEADER], alleArk: ['Ark1', 'Mål'] } });
    expect(await lesXlsx(file, 'Ark1')).toMatchObject({ value: { rader: [['Om katalogen']] } });
    expect(await lesXlsx(file, 'Finnes ikke')).toMatchObject({ error: { kode: 'regneark.ukjentArk' } });
  });

  it('uten kjente overskrifter velges det første arket med innhold', async () => {
    const file = await aWorkbook((_, workbook) => workbook.addWorksheet('Annet').addRow(['x']));
    expect(await lesXlsx(file)).toMatchObject({ value: { ark: 'Annet' } });
  });

  it('en arbeidsbok uten innhold er tom', async () => {
    expect(await lesXlsx(await aWorkbook(() => undefined))).toMatchObject({ error: { kode: 'regneark.tomFil' } });
  });

  it('kommentarer, nedtrekkslister og navngitte områder over hele kolonner forstyrrer ikke', async () => {
    const file = await aWorkbook((sheet, workbook) => {
      sheet.addRow(HEADER);
      sheet.getCell('A1').note = 'en merknad';
      workbook.definedNames.add('Ark1!$A$1:$B$2', 'navn');
    });
    const huge = rewritten(file, (xml, name) => {
      if (name === 'xl/workbook.xml') return xml.replace('$A$1:$B$2', '$A$1:$XFD$1048576');
      const validation =
        '<dataValidations count="1"><dataValidation type="list" sqref="A1:Z1048576"/></dataValidations>';
      return inSheet('<pageMargins', `${validation}<pageMargins`)(xml, name);
    });
    expect(await cellsOf(huge)).toEqual([HEADER]);
  });

  it('navnerom med prefiks, slik noen programmer skriver, leses', async () => {
    const file = rewritten(await aWorkbook((sheet) => sheet.addRow(HEADER)), (xml, name) =>
      /workbook\.xml$|sheet1\.xml$|sharedStrings\.xml$/u.test(name)
        ? xml.replace(/<(\/?)(?=[a-z])/giu, '<$1x:').replace('xmlns=', 'xmlns:x=')
        : xml,
    );
    expect(await cellsOf(file)).toEqual([HEADER]);
  });

  it('en dato lagret som ISO-tekst leses som dato', async () => {
    const base = await aWorkbook((sheet) => sheet.addRow([7]));
    const file = rewritten(base, inSheet('<c r="A1"><v>7</v>', '<c r="A1" t="d"><v>2026-03-01T00:00:00</v>'));
    expect(await cellsOf(file)).toEqual([['2026-03-01T00:00:00']]);
  });

  it('formatering langt under innholdet gir ikke rader', async () => {
    const formatted = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`).join(
      '',
    );
    const base = await aWorkbook((sheet) => sheet.addRow(HEADER));
    expect(await cellsOf(rewritten(base, inSheet('</sheetData>', `${formatted}</sheetData>`)))).toEqual([HEADER]);
  });

  it.each([
    ['regneark.forMangeRader', 'en rad for langt ned', `<row r="${MOST_ROWS + 1}"><c r="A1"><v>1</v></c></row>`],
    ['regneark.forMangeKolonner', 'en kolonne for langt ute', '<row r="2"><c r="XFD2"><v>1</v></c></row>'],
    ['regneark.odelagtFil', 'et umulig radnummer', '<row r="99999999999"><c r="A2"><v>1</v></c></row>'],
    ['regneark.odelagtFil', 'en celle uten plass', '<row r="2"><c><v>1</v></c></row>'],
    ['regneark.odelagtFil', 'rader inne i rader', '<row r="2">'.repeat(60) + '</row>'.repeat(60)],
    ['regneark.odelagtFil', 'en rad som ikke slutter', '<row r="2"><c r="A2"><v>1</v>'],
  ])('%s når arket har %s', async (kode, _, extra) => {
    const base = await aWorkbook((sheet) => sheet.addRow(HEADER));
    const file = rewritten(base, inSheet('</sheetData>', `${extra}</sheetData>`));
    expect(await lesXlsx(file)).toMatchObject({ ok: false, error: { kode } });
  });

  it('et flettet område på størrelse med hele arket tar ikke livet av leseren', async () => {
    const base = await aWorkbook((sheet) => sheet.addRow(HEADER));
    const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await cellsOf(rewritten(base, inSheet('<pageMargins', `${merge}<pageMargins`)))).toEqual([HEADER]);
  });

  it('en arbeidsbok som pakkes ut til mange ganger grensen, avvises etter det den oppgir', async () => {
    const size = 64 * 1024 * 1024;
    const bomb = packed('xl/workbook.xml', Buffer.alloc(size, 0x20), size);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await lesXlsx(bomb)).toMatchObject({ error: { kode: 'regneark.forStor' } });
  });

  it('en arbeidsbok som lyver om størrelsen, avvises uten å pakkes ut', async () => {
    const bomb = packed('xl/workbook.xml', Buffer.alloc(64 * 1024 * 1024, 0x20), 100);
    expect(await lesXlsx(bomb)).toMatchObject({ error: { kode: 'regneark.odelagtFil' } });
  });
});
