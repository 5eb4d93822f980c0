import { type Result, ok } from '@kp/kernel/result';
import { lesRegneark } from '@kp/platform/regneark/les-regneark';
import type { Regneark } from '@kp/platform/regneark/regneark';
import { katalogkolonner as overskrifter, type Kolonnevalg } from './kolonner';
import { type TolketKatalogfil, tolkKatalogfil } from './tolk-katalogfil';

/** How to read the file, where the reader's own guesses are to be corrected. */
export interface Lesevalg {
  readonly kolonner?: Partial<Kolonnevalg>;
  /** Name of the sheet. */
  readonly ark?: string;
  /** Row of the headers, from 1; 0 when the file has none. */
  readonly overskriftsrad?: number;
}

export interface LestKatalogfil {
  readonly regneark: Omit<Regneark, 'rader'>;
  readonly tolket: TolketKatalogfil;
}

/** From bytes to interpreted rows. Slow for large files, so it is done before a transaction is opened. */
export async function lesKatalogfil(buffer: Buffer, filnavn: string, valg: Lesevalg): Promise<Result<LestKatalogfil>> {
  const ark = valg.ark === undefined ? {} : { ark: valg.ark };
  const lest = await lesRegneark(buffer, filnavn, { overskrifter, ...ark });
  if (!lest.ok) return lest;
  const { rader, ...regneark } = lest.value;
  return ok({ regneark, tolket: tolkKatalogfil(rader, valg.kolonner ?? {}, valg.overskriftsrad) });
}
