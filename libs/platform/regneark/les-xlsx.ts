import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { fail, ok, type Result } from '@kp/kernel/result';
import { findGridFailure, odelagtFil, tomFil, trimGrid, type Overskrifter, type Regneark } from './regneark';
import { rensXlsx } from './rens-xlsx';

/** Parts of a sheet that hold no values and refer to files that `rensXlsx` has left out. */
const IGNORED_NODES = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetProtection',
  'autoFilter',
  'rowBreaks',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'printOptions',
  'headerFooter',
  'drawing',
  'picture',
  'legacyDrawing',
  'tableParts',
  'dataValidations',
  'conditionalFormatting',
  'extLst',
];

function valueAsText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return valueAsText(value.text);
  return valueAsText(value.result);
}

/** A merged cell says what the cell it is merged with says. */
const cellAsText = (cell: Cell | undefined): string => (cell ? valueAsText(cell.value).replace(/\r\n?/gu, '\n') : '');

function readSheet(sheet: Worksheet): string[][] {
  const rader: string[][] = [];
  for (let rad = 1; rad <= sheet.rowCount; rad++) {
    const row = sheet.findRow(rad);
    const width = row?.cellCount ?? 0;
    rader.push(Array.from({ length: width }, (_, column) => cellAsText(row?.findCell(column + 1))));
  }
  return trimGrid(rader);
}

export interface Ark {
  readonly navn: string;
  readonly synlig: boolean;
  readonly rader: string[][];
}

/** The named sheet; otherwise the first visible one with a header that is known, or with anything in it. */
function velgArk(ark: readonly Ark[], overskrifter: Overskrifter, navn: string | undefined): Result<Ark> {
  if (navn !== undefined) {
    const named = ark.find((candidate) => candidate.navn === navn);
    return named ? ok(named) : fail('ugyldig', 'regneark.ukjentArk', { ark: navn, finnes: ark.map((a) => a.navn) });
  }
  const filled = ark.filter(({ rader }) => rader.length > 0).sort((a, b) => Number(b.synlig) - Number(a.synlig));
  const chosen = filled.find(({ rader }) => overskrifter.finnOverskriftsrad(rader) !== null) ?? filled[0];
  return chosen ? ok(chosen) : tomFil();
}

async function load(buffer: Buffer): Promise<Ark[] | null> {
  // Read with the first file that comes: 340 ms that no start of the server has to wait for.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // exceljs declares a Buffer of its own that no Node buffer is; it takes any ArrayBuffer view.
    await workbook.xlsx.load(buffer as unknown as Parameters<Workbook['xlsx']['load']>[0], {
      ignoreNodes: IGNORED_NODES,
    });
    return workbook.worksheets.map((sheet) => ({
      navn: sheet.name,
      synlig: sheet.state === 'visible',
      rader: readSheet(sheet),
    }));
  } catch {
    // Whatever exceljs stumbles over, the user hears the same: the file cannot be read, save it anew.
    return null;
  }
}

/** All visible sheets that hold something, in their order. */
export async function lesAlleArk(buffer: Buffer): Promise<Result<Ark[]>> {
  const clean = rensXlsx(buffer);
  if (!clean.ok) return clean;
  const sheets = await load(clean.value);
  if (!sheets || sheets.length === 0) return odelagtFil();
  const filled = sheets.filter(({ rader, synlig }) => synlig && rader.length > 0);
  const failure = filled.map(({ rader }) => findGridFailure(rader)).find((found) => found !== null);
  return failure ?? (filled.length === 0 ? tomFil() : ok(filled));
}

export async function lesXlsx(buffer: Buffer, overskrifter: Overskrifter, navn?: string): Promise<Result<Regneark>> {
  const clean = rensXlsx(buffer);
  if (!clean.ok) return clean;
  const sheets = await load(clean.value);
  if (!sheets || sheets.length === 0) return odelagtFil();
  const chosen = velgArk(sheets, overskrifter, navn);
  if (!chosen.ok) return chosen;
  const { rader, navn: ark } = chosen.value;
  const alleArk = sheets.filter(({ synlig }) => synlig).map((sheet) => sheet.navn);
  return findGridFailure(rader) ?? ok({ rader, format: 'XLSX', ark, alleArk });
}
