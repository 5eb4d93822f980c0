import { stringify } from 'csv-stringify/sync';
import { Workbook, type Worksheet } from 'exceljs';
import { escapeXlsx, sikreCelle } from '@kp/modules/laeringsmaal';
import type { Celle, Tabell } from './oversiktstabell';

/** Norwegian Excel reads a decimal comma; texts are kept from being taken for formulas. */
function toCsvCell(celle: Celle): string {
  if (celle === null) return '';
  return typeof celle === 'number' ? String(celle).replace('.', ',') : sikreCelle(celle);
}

/** UTF-8 with a byte order mark, semicolons and CRLF: what Norwegian Excel opens by a double click. */
export function skrivCsv({ overskrifter, rader }: Tabell): Buffer {
  const text = stringify(
    [overskrifter, ...rader].map((rad) => rad.map(toCsvCell)),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
      quoted_match: /[\r\n]/u,
    },
  );
  return Buffer.from(text);
}

const toXlsxCell = (celle: Celle): Celle => (typeof celle === 'string' ? escapeXlsx(sikreCelle(celle)) : celle);

const NARROWEST = 10;
const WIDEST = 40;

function fillSheet(sheet: Worksheet, { overskrifter, rader }: Tabell): void {
  sheet.columns = overskrifter.map((overskrift, index) => {
    const longest = Math.max(overskrift.length, ...rader.map((rad) => String(rad[index] ?? '').length));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
  sheet.addRow([...overskrifter]).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: overskrifter.length } };
  sheet.addRows(rader.map((rad) => rad.map(toXlsxCell)));
}

export async function skrivXlsx(tabell: Tabell, arknavn: string): Promise<Buffer> {
  const workbook = new Workbook();
  fillSheet(workbook.addWorksheet(arknavn, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] }), tabell);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
