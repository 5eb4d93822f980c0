import { fail, ok, type Result } from '@kp/kernel/result';

/** Codes and names that tell an example from the official goals (domene.md section 3). */
const EKSEMPELKODE = /^E-/u;
const EKSEMPELNAVN = /eksempelkatalog/iu;

export interface Katalogmerking {
  readonly katalogKode: string;
  readonly navn: string;
  readonly eksempel: boolean;
}

/** An example must be plain to see, and nothing else may look like one: an invented goal is never shown as official. */
export function kontrollerMerking(katalog: Katalogmerking, koder: readonly string[]): Result<undefined> {
  const alle = [katalog.katalogKode, ...koder];
  if (!katalog.eksempel) {
    const kode = alle.find((one) => EKSEMPELKODE.test(one));
    return kode === undefined ? ok() : fail('regel', 'katalogimport.eksempelSomOffisiell', { kode });
  }
  const umerket = alle.find((one) => !EKSEMPELKODE.test(one));
  if (umerket !== undefined) return fail('regel', 'katalogimport.eksempelUtenMerke', { kode: umerket });
  return EKSEMPELNAVN.test(katalog.navn) ? ok() : fail('regel', 'katalogimport.eksempelUtenNavn');
}
