import { type Result, fail, ok } from '@kp/kernel/result';
import { Kolonnekjenner } from '@kp/platform/regneark/kolonnekjenner';
import { lesRegneark } from '@kp/platform/regneark/les-regneark';
import { type Tabellrad, lesTabell } from '@kp/platform/regneark/tabell';
import { IMPORTFELT, type Importfelt } from '../domain/importrad';

/** What the columns are called, the name of the template first; the portal's own file of periods is among them. */
export const KOLONNER: Readonly<Record<Importfelt, readonly string[]>> = {
  fra: ['Fra', 'Første dag', 'Startdato', 'Fra dato', 'Start'],
  til: ['Til', 'Siste dag', 'Sluttdato', 'Til dato', 'Slutt'],
  virksomhet: ['Virksomhet', 'Utdanningsvirksomhet', 'Ansvarlig virksomhet', 'Arbeidsgiver', 'Kommune', 'Orgnr'],
  arena: ['Læringssted', 'Læringsarena', 'Arena', 'Legekontor', 'Sted'],
  kategori: ['Kategori', 'Tjenestekategori', 'Type tjeneste'],
  stilling: ['Stilling, prosent', 'Stillingsprosent', 'Stilling', 'Stillingsandel', 'Prosent'],
  fravaer: ['Fravær', 'Permisjon'],
  dokument: ['Annet sted: dokument', 'Dokument'],
  utsteder: ['Annet sted: utsteder', 'Utsteder'],
  dokumentdato: ['Annet sted: dato', 'Dokumentdato'],
};
const REQUIRED: readonly Importfelt[] = ['fra', 'virksomhet', 'stilling'];
export const MOST_PERIODS = 200;

const overskrifter = new Kolonnekjenner(IMPORTFELT, KOLONNER);

export type Periodefilrad = Tabellrad<Importfelt>;

/** From bytes to cells by field. Slow for large files, so it is done before a transaction is opened. */
export async function lesPeriodefil(buffer: Buffer, filnavn: string): Promise<Result<readonly Periodefilrad[]>> {
  const lest = await lesRegneark(buffer, filnavn, { overskrifter });
  if (!lest.ok) return lest;
  const { rader, mangler } = lesTabell(lest.value.rader, IMPORTFELT, overskrifter);
  const missing = REQUIRED.filter((felt) => mangler.includes(felt));
  if (missing.length > 0)
    return fail('ugyldig', 'tjenesteimport.manglerKolonner', {
      kolonner: missing.map((felt) => `«${KOLONNER[felt][0] ?? felt}»`).join(', '),
    });
  if (rader.length === 0) return fail('ugyldig', 'tjenesteimport.ingenRader');
  return rader.length > MOST_PERIODS ? fail('ugyldig', 'regneark.forMangeRader', { grense: MOST_PERIODS }) : ok(rader);
}
