import { parse } from 'csv-parse/sync';
import { ok, type Result } from '@kp/kernel/result';
import { HEADER_SEARCH_ROWS } from './kolonnekjenner';
import {
  findGridFailure,
  MOST_ROWS,
  odelagtFil,
  tomFil,
  trimGrid,
  ukjentFormat,
  type Overskrifter,
  type Regneark,
} from './regneark';
import { dekodTekst } from './tegnsett';

/** In the order of preference when nothing else tells: Norwegian Excel writes semicolons. */
const SEPARATORS = [';', '\t', ',', '|'] as const;
/** Excel's own way of saying it, in a line that is no row. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/u;
/** Control characters that no text has: a picture or a program under the name of a CSV file. */
// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const BINARY = /[\u0000-\u0008\u000E-\u0019\u001C-\u001F]/u;
const LONGEST_RECORD = 1_000_000;
/** Enough text to tell the separator by. */
const SAMPLE = 250_000;

/** Null when a quotation mark is never closed or a record is as long as a megabyte. */
function parseCsv(text: string, delimiter: string, rows: number, quote: '"' | false = '"'): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      quote,
      to: rows,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
    });
  } catch {
    return null;
  }
}

/** A known header settles it; otherwise the separator that gives most columns in most rows. */
function scoreSeparator(text: string, delimiter: string, overskrifter: Overskrifter): number {
  const count = HEADER_SEARCH_ROWS * 2;
  // A quotation mark that is never closed must not make another separator look right: the fault is told by the full reading.
  const rows = parseCsv(text, delimiter, count) ?? parseCsv(text, delimiter, count, false);
  if (!rows) return -1;
  const header = overskrifter.finnOverskriftsrad(rows);
  const known = header === null ? 0 : overskrifter.poeng(rows[header] ?? []);
  const widths = rows.map((row) => row.length).sort((a, b) => a - b);
  return known * LONGEST_RECORD + (widths[Math.floor(widths.length / 2)] ?? 0);
}

function finnSkilletegn(text: string, overskrifter: Overskrifter): string {
  const sample = text.slice(0, SAMPLE);
  const scored = SEPARATORS.map((separator) => ({
    separator,
    points: scoreSeparator(sample, separator, overskrifter),
  }));
  return scored.reduce((best, candidate) => (candidate.points > best.points ? candidate : best)).separator;
}

export function lesCsv(buffer: Buffer, overskrifter: Overskrifter): Result<Regneark> {
  const { tekst, tegnsett } = dekodTekst(buffer);
  if (BINARY.test(tekst)) return ukjentFormat();
  if (tekst.trim() === '') return tomFil();
  const declared = SEPARATOR_LINE.exec(tekst);
  const body = declared ? tekst.slice(declared[0].length) : tekst;
  const skilletegn = declared?.[1] ?? finnSkilletegn(body, overskrifter);
  const parsed = parseCsv(body, skilletegn, MOST_ROWS + 1);
  if (!parsed) return odelagtFil();
  const rader = trimGrid(parsed);
  return findGridFailure(rader) ?? ok({ rader, format: 'CSV', skilletegn, tegnsett });
}
