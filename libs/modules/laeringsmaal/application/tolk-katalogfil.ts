import type { Result } from '@kp/kernel/result';
import { lesCelle } from '@kp/platform/regneark/celletekst';
import { avledTittel } from '../domain/avled-tittel';
import {
  KATALOGFELT,
  tolkAktiviteter,
  tolkDato,
  tolkErstatter,
  tolkSted,
  tolkVurderingsformer,
  type Katalogfelt,
  type Katalogmaal,
} from '../domain/katalograd';
import { normaliserMaalkode } from '../domain/maalkode';
import type { Radfeil, TolketRad } from '../domain/tolket-rad';
import { katalogkolonner, medOverstyring, type Kolonnevalg } from './kolonner';

export interface TolketKatalogfil {
  readonly kolonner: Kolonnevalg;
  /** The fields the file has a column for: what an import may change. */
  readonly felter: readonly Katalogfelt[];
  readonly overskrifter: readonly string[];
  /** From 1; 0 when the file has no header row. */
  readonly headerRad: number;
  /** False when the header row is only a guess, so that the user is asked to point out row and columns. */
  readonly overskriftGjenkjent: boolean;
  readonly rader: readonly TolketRad[];
  /** `katalogimport.tittelAvledet` when titles are the first words of the goal texts. */
  readonly merknader: readonly string[];
}

type Rad = readonly string[];
type CellReader = (felt: Katalogfelt) => string;

const isBlank = (row: Rad): boolean => row.every((cell) => cell.trim() === '');

/** Reads the fields of one row, gathering every fault instead of stopping at the first. */
class RowReader {
  readonly feil: Radfeil[] = [];

  constructor(readonly cell: CellReader) {}

  value<T>(felt: Katalogfelt, parse: (cell: string) => Result<T>, otherwise: T): T {
    const result = parse(this.cell(felt));
    if (result.ok) return result.value;
    const verdi = result.error.parametere?.['verdi'];
    this.record(result.error.kode, felt, typeof verdi === 'string' ? verdi : undefined);
    return otherwise;
  }

  /** One fault a cell: what follows from the first tells nothing new. */
  record(kode: string, felt: Katalogfelt, verdi = this.cell(felt)): void {
    if (!this.feil.some((known) => known.felt === felt)) this.feil.push({ kode, felt, verdi });
  }
}

/** A formula that failed in the spreadsheet: its error text is no value of any field. */
const FORMULA_ERROR = /^#(?:VALUE!|REF!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/u;

function recordFormulaErrors(reader: RowReader): void {
  for (const felt of KATALOGFELT) {
    if (FORMULA_ERROR.test(reader.cell(felt))) reader.record('katalogimport.formelfeil', felt);
  }
}

function lesKode(reader: RowReader): string | null {
  const text = reader.cell('kode');
  const kode = normaliserMaalkode(text);
  if (kode === null) reader.record(text === '' ? 'katalogimport.manglerKode' : 'katalogimport.ugyldigKode', 'kode');
  return kode;
}

function lesTittel(reader: RowReader, tittelAvledet: boolean): string {
  const tittel = tittelAvledet ? avledTittel(reader.cell('maaltekst')) : reader.cell('tittel');
  if (tittel === '') reader.record('katalogimport.manglerTittel', 'tittel');
  return tittel;
}

function lesRest(reader: RowReader): Omit<Katalogmaal, 'kode' | 'tittel'> {
  const gyldigFra = reader.value('gyldigFra', tolkDato, null);
  const gyldigTil = reader.value('gyldigTil', tolkDato, null);
  if (gyldigFra && gyldigTil && gyldigTil < gyldigFra) reader.record('katalogimport.tilFoerFra', 'gyldigTil');
  return {
    kategori: reader.cell('kategori'),
    maaltekst: reader.cell('maaltekst'),
    utdypendeTekst: reader.cell('utdypendeTekst'),
    aktiviteter: reader.value('aktiviteter', tolkAktiviteter, []),
    vurderingsformer: tolkVurderingsformer(reader.cell('vurderingsformer')),
    stedForGodkjenning: reader.value('stedForGodkjenning', tolkSted, null),
    gyldigFra,
    gyldigTil,
    erstatter: reader.value('erstatter', tolkErstatter, []),
  };
}

function tolkRad(row: Rad, rad: number, kolonner: Kolonnevalg, tittelAvledet: boolean): TolketRad {
  const reader = new RowReader((felt) => {
    const column = kolonner[felt];
    return column === null ? '' : lesCelle(row[column] ?? '');
  });
  recordFormulaErrors(reader);
  const kode = lesKode(reader);
  const tittel = lesTittel(reader, tittelAvledet);
  const rest = lesRest(reader);
  if (kode === null || reader.feil.length > 0) return { slag: 'uleselig', rad, kode, tittel, feil: reader.feil };
  return { slag: 'lest', rad, maal: { kode, tittel, ...rest }, tittelAvledet };
}

/** The row pointed out (from 1; 0 means none), the row recognised, or the first with anything in it. */
function finnHeader(
  rader: readonly Rad[],
  overskriftsrad: number | undefined,
): { headerRad: number; gjenkjent: boolean } {
  if (overskriftsrad !== undefined) return { headerRad: overskriftsrad, gjenkjent: true };
  const found = katalogkolonner.finnOverskriftsrad(rader);
  if (found !== null) return { headerRad: found + 1, gjenkjent: true };
  return { headerRad: rader.findIndex((row) => !isBlank(row)) + 1, gjenkjent: false };
}

/**
 * From a spreadsheet's rows to goals. `kolonnevalg` overrides the columns recognised, `overskriftsrad` the header row (from
 * 1; 0 when the file has none). Blank rows are passed over; every other row is either read or listed with its faults.
 */
export function tolkKatalogfil(
  rader: readonly Rad[],
  kolonnevalg: Partial<Kolonnevalg> = {},
  overskriftsrad?: number,
): TolketKatalogfil {
  const { headerRad, gjenkjent } = finnHeader(rader, overskriftsrad);
  const overskrifter = headerRad === 0 ? [] : (rader[headerRad - 1] ?? []).map(lesCelle);
  const kolonner = medOverstyring(katalogkolonner.foreslaa(overskrifter), kolonnevalg);
  const tittelAvledet = kolonner.tittel === null && kolonner.maaltekst !== null;
  return {
    kolonner,
    felter: KATALOGFELT.filter((felt) => kolonner[felt] !== null),
    overskrifter,
    headerRad,
    overskriftGjenkjent: gjenkjent,
    rader: rader
      .map((row, index) => ({ row, rad: index + 1 }))
      .filter(({ row, rad }) => rad > headerRad && !isBlank(row))
      .map(({ row, rad }) => tolkRad(row, rad, kolonner, tittelAvledet)),
    merknader: tittelAvledet ? ['katalogimport.tittelAvledet'] : [],
  };
}
