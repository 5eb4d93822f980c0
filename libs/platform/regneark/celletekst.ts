/**
 * A cell that a spreadsheet could take for a formula (= + - @, tab, line break, and the full-width forms), also after blanks
 * or after apostrophes, since an apostrophe written in front of another must be told from one that was in the text.
 */
const FORMULA_LIKE = String.raw`'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])`;
const NEEDS_PREFIX = new RegExp(`^${FORMULA_LIKE}`, 'u');
const HAS_PREFIX = new RegExp(`^'(?=${FORMULA_LIKE})`, 'u');
// eslint-disable-next-line no-control-regex -- what no XML may hold and no reader of text accepts
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as it may stand in a cell without being run as a formula (stack.md trap 9). */
export function sikreCelle(text: string): string {
  const clean = text.replace(/\r\n?/gu, '\n').replace(UNWRITABLE, '');
  return NEEDS_PREFIX.test(clean) ? `'${clean}` : clean;
}

/**
 * The cell's text: trimmed, without what is no text (a workbook can hide a NUL as `_x0000_`, which PostgreSQL refuses), and
 * without exactly the apostrophe that `sikreCelle` put there.
 */
export function lesCelle(cell: string): string {
  return cell.replace(/\r\n?/gu, '\n').replace(UNWRITABLE, '').normalize('NFC').trim().replace(HAS_PREFIX, '');
}

/** A text that looks like Excel's own escape (`_x0041_`) would be read as the character it names. */
export const escapeXlsx = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
