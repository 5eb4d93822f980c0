import type { Result } from '@kp/kernel/result';
import { gjenkjennFormat } from './filformat';
import { lesCsv } from './les-csv';
import { lesXlsx } from './les-xlsx';
import { forStor, LARGEST_FILE_BYTES, tomFil, type Overskrifter, type Regneark } from './regneark';

/** A file somebody chose, as rows of text. The bytes decide what it is; the name only where they say nothing. */
export async function lesRegneark(
  buffer: Buffer,
  filnavn: string,
  valg: { readonly overskrifter: Overskrifter; readonly ark?: string },
): Promise<Result<Regneark>> {
  if (buffer.length === 0) return tomFil();
  if (buffer.length > LARGEST_FILE_BYTES) return forStor();
  const format = gjenkjennFormat(buffer, filnavn);
  if (!format.ok) return format;
  const { overskrifter, ark } = valg;
  return format.value === 'XLSX' ? lesXlsx(buffer, overskrifter, ark) : lesCsv(buffer, overskrifter);
}
