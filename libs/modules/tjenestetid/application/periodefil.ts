import { Kolonnefil } from '@kp/platform/regneark/kolonnefil';
import type { Tabellrad } from '@kp/platform/regneark/tabell';
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
const MOST_PERIODS = 200;

export type Periodefilrad = Tabellrad<Importfelt>;

export const periodefil = new Kolonnefil<Importfelt>({
  felt: IMPORTFELT,
  navn: KOLONNER,
  paakrevd: ['fra', 'virksomhet', 'stilling'],
  flestRader: MOST_PERIODS,
});
