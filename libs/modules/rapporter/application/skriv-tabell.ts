import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { escapeXlsx, sikreCelle } from '@kp/platform/regneark/celletekst';
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
const ROWS_AT_A_TIME = 50;

function columnWidths({ overskrifter, rader }: Tabell): { width: number }[] {
  return overskrifter.map((overskrift, index) => {
    const longest = rader.reduce((most, rad) => Math.max(most, String(rad[index] ?? '').length), overskrift.length);
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}

/** Row by row, with a pause now and then: a thousand doctors take a second, and nobody else is to wait for it. */
export async function skrivXlsx(tabell: Tabell, arknavn: string): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const output = new PassThrough();
  const written = buffer(output);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet(arknavn, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.columns = columnWidths(tabell);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: tabell.overskrifter.length } };
  const header = sheet.addRow([...tabell.overskrifter]);
  header.font = { bold: true };
  header.commit();
  for (const [index, rad] of tabell.rader.entries()) {
    sheet.addRow(rad.map(toXlsxCell)).commit();
    if (index % ROWS_AT_A_TIME === 0) await nextTurn();
  }
  sheet.commit();
  await workbook.commit();
  return written;
}
