import { KATALOGFELT, type Katalogfelt, type Katalogmaal } from './katalograd';
import type { LestRad, Radfeil, TolketRad, UleseligRad } from './tolket-rad';

export interface Importlinje {
  /** Row number in the file, from 1. */
  readonly rad: number;
  readonly kode: string;
  /** What would be written. */
  readonly maal: Katalogmaal;
}

export interface EndretLinje extends Importlinje {
  readonly felter: readonly Katalogfelt[];
  readonly foer: Katalogmaal;
}

export interface DuplikatLinje {
  readonly rad: number;
  readonly kode: string;
  readonly tittel: string;
  /** The first row with the same code, which counts as long as it is not left out. */
  readonly foersteRad: number;
  readonly foersteTittel: string;
  readonly feil: readonly Radfeil[];
}

export type UleseligLinje = Omit<UleseligRad, 'slag'>;

export interface BorteLinje {
  /** Not in the file, so without a row. */
  readonly rad: null;
  readonly kode: string;
  readonly tittel: string;
}

export interface Importrapport {
  readonly nye: readonly Importlinje[];
  readonly endrede: readonly EndretLinje[];
  readonly uendrede: readonly Importlinje[];
  readonly borte: readonly BorteLinje[];
  readonly duplikater: readonly DuplikatLinje[];
  readonly uleselige: readonly UleseligLinje[];
  /** True only when no unreadable row and no second row with a code remains after leaving out these rows. */
  kanSkrives(utelatteRader: readonly number[]): boolean;
}

export interface Sammenligningsvalg {
  /** Rows the user leaves out: counted as if they were not in the file. */
  readonly utelatteRader?: readonly number[];
  /** The fields the file has columns for; the others keep what the catalogue says. All when not given. */
  readonly felter?: readonly Katalogfelt[];
}

/** Values are plain data in a fixed key order (arrays of activities among them), so their text tells equality. */
const isSame = (a: Katalogmaal, b: Katalogmaal, felt: Katalogfelt): boolean =>
  JSON.stringify(normalForm(a, felt)) === JSON.stringify(normalForm(b, felt));

function normalForm(maal: Katalogmaal, felt: Katalogfelt): unknown {
  return felt === 'aktiviteter' ? maal.aktiviteter.map(({ antall, tekst, type }) => [antall, tekst, type]) : maal[felt];
}

function overlay(foer: Katalogmaal, maal: Katalogmaal, felter: readonly Katalogfelt[]): Katalogmaal {
  const kept = KATALOGFELT.filter((felt) => !felter.includes(felt)).map((felt) => [felt, foer[felt]] as const);
  return { ...maal, ...(Object.fromEntries(kept) as Partial<Katalogmaal>) };
}

function splitDuplicates(rader: readonly LestRad[]): { first: LestRad[]; duplikater: DuplikatLinje[] } {
  const seen = new Map<string, LestRad>();
  const first: LestRad[] = [];
  const duplikater: DuplikatLinje[] = [];
  for (const row of rader) {
    const { kode, tittel } = row.maal;
    const earlier = seen.get(kode);
    if (earlier === undefined) {
      seen.set(kode, row);
      first.push(row);
    } else {
      const feil = [{ kode: 'katalogimport.duplikat', felt: 'kode', verdi: kode }] as const;
      duplikater.push({
        rad: row.rad,
        kode,
        tittel,
        foersteRad: earlier.rad,
        foersteTittel: earlier.maal.tittel,
        feil,
      });
    }
  }
  return { first, duplikater };
}

function without(
  rader: readonly TolketRad[],
  utelatteRader: readonly number[],
): { leste: LestRad[]; uleselige: UleseligRad[] } {
  const left = rader.filter(({ rad }) => !utelatteRader.includes(rad));
  return { leste: left.filter((row) => row.slag === 'lest'), uleselige: left.filter((row) => row.slag === 'uleselig') };
}

export function kanSkrives(rader: readonly TolketRad[], utelatteRader: readonly number[]): boolean {
  const { leste, uleselige } = without(rader, utelatteRader);
  return uleselige.length === 0 && splitDuplicates(leste).duplikater.length === 0;
}

/** What importing the rows would do to the catalogue. Reads only. */
export function sammenlign(
  rader: readonly TolketRad[],
  existing: readonly Katalogmaal[],
  { utelatteRader = [], felter = KATALOGFELT }: Sammenligningsvalg = {},
): Importrapport {
  const { leste, uleselige } = without(rader, utelatteRader);
  const { first, duplikater } = splitDuplicates(leste);
  const byKode = new Map(existing.map((maal) => [maal.kode, maal]));
  const lines = first.map((row) => compare(row, byKode.get(row.maal.kode), felter));
  // A goal whose row cannot be read is in the file all the same.
  const named = new Set([...first.map(({ maal }) => maal.kode), ...uleselige.map(({ kode }) => kode)]);
  return {
    nye: lines.filter((line) => line.foer === null).map(asImportlinje),
    endrede: lines.filter((line): line is EndretLinje => line.foer !== null && line.felter.length > 0),
    uendrede: lines.filter((line) => line.foer !== null && line.felter.length === 0).map(asImportlinje),
    borte: existing.filter(({ kode }) => !named.has(kode)).map(({ kode, tittel }) => ({ rad: null, kode, tittel })),
    duplikater,
    uleselige: uleselige.map(({ rad, kode, tittel, feil }) => ({ rad, kode, tittel, feil })),
    kanSkrives: (flere) => kanSkrives(rader, [...utelatteRader, ...flere]),
  };
}

interface Compared extends Importlinje {
  readonly felter: readonly Katalogfelt[];
  readonly foer: Katalogmaal | null;
}

function compare({ rad, maal }: LestRad, foer: Katalogmaal | undefined, felter: readonly Katalogfelt[]): Compared {
  const { kode } = maal;
  if (!foer) return { rad, kode, maal, felter: [], foer: null };
  const changed = KATALOGFELT.filter((felt) => felter.includes(felt) && !isSame(foer, maal, felt));
  return { rad, kode, maal: overlay(foer, maal, felter), felter: changed, foer };
}

const asImportlinje = ({ rad, kode, maal }: Compared): Importlinje => ({ rad, kode, maal });
