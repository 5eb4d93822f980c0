import { type Result, fail, ok } from '@kp/kernel/result';
import { lesCelle } from '@kp/platform/regneark/celletekst';
import { Kolonnekjenner } from '@kp/platform/regneark/kolonnekjenner';
import { lesRegneark } from '@kp/platform/regneark/les-regneark';
import { IMPORTFELT, type Importceller, type Importfelt } from '../domain/importrad';

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

export interface Periodefilrad {
  /** The row's number in the file, from 1. */
  readonly rad: number;
  readonly celler: Importceller;
}

/** From bytes to cells by field. Slow for large files, so it is done before a transaction is opened. */
export async function lesPeriodefil(buffer: Buffer, filnavn: string): Promise<Result<Periodefilrad[]>> {
  const lest = await lesRegneark(buffer, filnavn, { overskrifter });
  if (!lest.ok) return lest;
  const { rader } = lest.value;
  const header = overskrifter.finnOverskriftsrad(rader);
  const kolonner = overskrifter.foreslaa(rader[header ?? -1] ?? []);
  const missing = REQUIRED.filter((felt) => kolonner[felt] === null);
  if (header === null || missing.length > 0)
    return fail('ugyldig', 'tjenesteimport.manglerKolonner', {
      kolonner: missing.map((felt) => `«${KOLONNER[felt][0] ?? felt}»`).join(', '),
    });
  const rows = rader
    .map((row, index) => ({ rad: index + 1, celler: readCells(row, kolonner) }))
    .filter(({ rad, celler }) => rad > header + 1 && Object.values(celler).some((cell) => cell !== ''));
  if (rows.length === 0) return fail('ugyldig', 'tjenesteimport.ingenRader');
  return rows.length > MOST_PERIODS ? fail('ugyldig', 'regneark.forMangeRader', { grense: MOST_PERIODS }) : ok(rows);
}

function readCells(row: readonly string[], kolonner: Readonly<Record<Importfelt, number | null>>): Importceller {
  const entries = IMPORTFELT.map((felt) => [felt, lesCelle(row[kolonner[felt] ?? -1] ?? '')] as const);
  return Object.fromEntries(entries) as Record<Importfelt, string>;
}
