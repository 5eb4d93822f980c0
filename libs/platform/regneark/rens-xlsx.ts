import { ok, type Failure, type Result } from '@kp/kernel/result';
import { forMangeKolonner, forMangeRader, forStor, MOST_COLUMNS, MOST_ROWS, odelagtFil } from './regneark';
import { listZipEntries, readZipEntry, writeZip, type ZipPart } from './zip';

/**
 * Makes a workbook safe and small before exceljs reads it. exceljs unpacks without a limit, visits every cell of a merged
 * area, a named area and a validated area one by one (a whole column is a million), and gives up on comments, pictures and
 * namespace prefixes it does not know. Only what holds cell values is passed on. The patterns stop at `<`, so that a broken
 * file takes no more than linear time.
 */
const NEEDED =
  /^(?:_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml)$/u;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/u;
const UNPACKED_LIMIT = 40 * 1024 * 1024;
const MOST_CELLS = 500_000;
const MOST_MERGED_CELLS = 100_000;
const MOST_TAGS = 4_000_000;
const DEEPEST_NESTING = 50;

/** `<x:row>` is `<row>`: some programs write every element with a prefix, which exceljs does not understand. */
function stripPrefix(xml: string): string {
  const prefix = /<([A-Za-z]\w*):(?:workbook|worksheet|sst|styleSheet)\b/u.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`<(/?)${prefix}:`, 'gu'), '<$1');
}

/** Named areas hold no values, but exceljs makes a cell for every address in them. */
function cleanWorkbook(xml: string): string {
  const from = xml.search(/<definedNames\b/u);
  const to = xml.lastIndexOf('</definedNames>');
  return from < 0 || to < from ? xml : xml.slice(0, from) + xml.slice(to + '</definedNames>'.length);
}

const MERGE_AREA = /\bref=["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})["']/u;

/**
 * A merged area is kept downwards only: a category merged over its goals counts for all of them, a title merged over the
 * columns is no header of each.
 */
function cleanMerges(xml: string): string {
  let cells = 0;
  return xml.replace(/<mergeCell\b[^<>]*>/gu, (element) => {
    const [, column = '', top = '0', bottom = '0'] = MERGE_AREA.exec(element) ?? [];
    const height = Number(bottom) - Number(top);
    if (height <= 0 || Number(bottom) > MOST_ROWS) return '';
    cells += height;
    return cells > MOST_MERGED_CELLS ? '' : `<mergeCell ref="${column}${top}:${column}${bottom}"/>`;
  });
}

/** A formula counts by the result saved with it. exceljs takes an ISO date (`t="d"`) for a number: it is read as text. */
const keepValues = (xml: string): string =>
  xml
    .replace(/<f\b[^<>]*\/>|<f\b[^<>]*>[^<]*<\/f>/gu, '')
    .replace(/<c\b[^<>]*>/gu, (element) => element.replace(/\st=["']d["']/u, ' t="str"'));

/** Formatting reaches far below and beside the content in many files: a million rows with nothing in them. */
const dropEmpty = (xml: string): string =>
  xml.replace(/<c\b[^<>]*(?:\/>|><\/c>)/gu, '').replace(/<row\b[^<>]*(?:\/>|><\/row>)/gu, '');

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const ROW_NUMBER = /\sr=["'](\d{1,7})["']/u;
const CELL_COLUMN = /\sr=["']([A-Z]{1,3})\d{1,7}["']/u;

/** Counted here, since exceljs makes room for every row and column up to the last one. */
function findSheetFailure(xml: string): Failure | null {
  for (const [element] of xml.matchAll(/<row\b[^<>]*>/gu)) {
    const number = ROW_NUMBER.exec(element)?.[1];
    if (number === undefined) return odelagtFil();
    if (Number(number) > MOST_ROWS) return forMangeRader();
  }
  let cells = 0;
  for (const [element] of xml.matchAll(/<c\b[^<>]*>/gu)) {
    const column = CELL_COLUMN.exec(element)?.[1];
    if (column === undefined) return odelagtFil();
    if (columnNumber(column) > MOST_COLUMNS) return forMangeKolonner();
    if (++cells > MOST_CELLS) return forStor();
  }
  return null;
}

/** A parser remembers every element it is inside of: a few packed kilobytes can nest millions. */
function isReasonable(xml: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [tag] of xml.matchAll(/<[^<>!?][^<>]*>/gu)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEEPEST_NESTING || ++tags > MOST_TAGS) return false;
  }
  return true;
}

function cleanPart(name: string, content: Buffer): Result<ZipPart> {
  const xml = stripPrefix(content.toString('utf8'));
  if (!isReasonable(xml)) return odelagtFil();
  if (name === 'xl/workbook.xml') return ok({ name, content: Buffer.from(cleanWorkbook(xml)) });
  if (!SHEET.test(name)) return ok({ name, content: Buffer.from(xml) });
  const sheet = cleanMerges(dropEmpty(keepValues(xml)));
  return findSheetFailure(sheet) ?? ok({ name, content: Buffer.from(sheet) });
}

export function rensXlsx(buffer: Buffer): Result<Buffer> {
  const entries = listZipEntries(buffer);
  if (!entries) return odelagtFil();
  const parts: ZipPart[] = [];
  let left = UNPACKED_LIMIT;
  for (const entry of entries) {
    const name = entry.name.replace(/^\//u, '');
    if (!NEEDED.test(name) && !SHEET.test(name)) continue;
    if (entry.size > left) return forStor();
    const content = readZipEntry(buffer, entry, entry.size);
    if (content?.length !== entry.size) return odelagtFil();
    left -= entry.size;
    const part = cleanPart(name, content);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok(writeZip(parts));
}
