import type { Result } from '@kp/kernel/result';
import { gjenkjennFormat } from './filformat';
import { lesCsv } from './les-csv';
import { lesXlsx } from './les-xlsx';
import { forStor, LARGEST_FILE_BYTES, tomFil, type Regneark } from './regneark';

/** A file somebody chose, as rows of text. The bytes decide what it is; the name only where they say nothing. */
export async function lesRegneark(
  buffer: Buffer,
  filnavn: string,
  valg: { readonly ark?: string } = {},
): Promise<Result<Regneark>> {
  if (buffer.length === 0) return tomFil();
  if (buffer.length > LARGEST_FILE_BYTES) return forStor();
  const format = gjenkjennFormat(buffer, filnavn);
  if (!format.ok) return format;
  return format.value === 'XLSX' ? lesXlsx(buffer, valg.ark) : lesCsv(buffer);
}
