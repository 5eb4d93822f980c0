import { type Result, ok } from '@kp/kernel/result';
import { gjenkjennFormat } from './filformat';
import { lesCsv } from './les-csv';
import { lesAlleArk, lesXlsx } from './les-xlsx';
import { forStor, LARGEST_FILE_BYTES, tomFil, type Overskrifter, type Regneark, type Regnearkformat } from './regneark';

function kjennFormat(buffer: Buffer, filnavn: string): Result<Regnearkformat> {
  if (buffer.length === 0) return tomFil();
  return buffer.length > LARGEST_FILE_BYTES ? forStor() : gjenkjennFormat(buffer, filnavn);
}

/** A file somebody chose, as rows of text. The bytes decide what it is; the name only where they say nothing. */
export async function lesRegneark(
  buffer: Buffer,
  filnavn: string,
  valg: { readonly overskrifter: Overskrifter; readonly ark?: string },
): Promise<Result<Regneark>> {
  const format = kjennFormat(buffer, filnavn);
  if (!format.ok) return format;
  const { overskrifter, ark } = valg;
  return format.value === 'XLSX' ? lesXlsx(buffer, overskrifter, ark) : lesCsv(buffer, overskrifter);
}

/** A sheet by its name; text files have one, without a name. */
export interface Navngittark {
  readonly navn: string;
  readonly rader: readonly (readonly string[])[];
}

/** Every visible sheet of a file, for those that mean something each. */
export async function lesArbeidsbok(
  buffer: Buffer,
  filnavn: string,
  overskrifter: Overskrifter,
): Promise<Result<readonly Navngittark[]>> {
  const format = kjennFormat(buffer, filnavn);
  if (!format.ok) return format;
  if (format.value === 'XLSX') return lesAlleArk(buffer);
  const lest = lesCsv(buffer, overskrifter);
  return lest.ok ? ok([{ navn: '', rader: lest.value.rader }]) : lest;
}
