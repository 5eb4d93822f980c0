import { tallIFelt } from '../../../shared/lib/tallfelt';
import { erDato } from '../../../shared/ui/datofelt';
import type { Endring, Regelsett, Regelverdi } from '../api/regelsett';

/** One figure as it is typed. */
export interface Verdifelt {
  readonly felt: string;
  /** A number with a comma; a name for a choice; JA or NEI; empty: not known, and for a limit: none. */
  readonly verdi: string;
  /** Empty: not stated yet. */
  readonly merke: Regelverdi['merke'] | '';
  readonly kilde: string;
  readonly slag: 'tall' | 'valg' | 'janei' | 'bevis';
}

/** One category of the split, with both its limits. */
export interface Kategorifelt {
  readonly kategori: string;
  readonly minst: Verdifelt;
  readonly hoeyst: Verdifelt;
}

export interface Utkastverdier {
  readonly gyldigFra: string;
  readonly parametere: readonly Verdifelt[];
  readonly kategorier: readonly Kategorifelt[];
  /** The name of a category that is not added yet. */
  readonly nyKategori: string;
}

export type Feilslag =
  'tall' | 'maaFylles' | 'merke' | 'merkeUkjent' | 'kilde' | 'gammelKilde' | 'minstOverHoeyst' | 'dato' | 'ikkeLagtTil';

const SLAG: Readonly<Record<string, Verdifelt['slag']>> = { dagslag: 'valg', gruppeBevis: 'bevis' };

function skrevet(verdi: Regelverdi['verdi']): string {
  if (typeof verdi === 'boolean') return verdi ? 'JA' : 'NEI';
  return typeof verdi === 'number' ? tallIFelt(verdi) : (verdi ?? '');
}

function skriv(felt: string, { verdi, merke, kilde }: Regelverdi): Verdifelt {
  const slag = typeof verdi === 'boolean' ? 'janei' : (SLAG[felt] ?? 'tall');
  return { felt, verdi: skrevet(verdi), merke, kilde, slag };
}

const grense = (felt: string, verdi: Regelverdi | null): Verdifelt =>
  verdi ? skriv(felt, verdi) : { felt, verdi: '', merke: '', kilde: '', slag: 'tall' };

const kategorifelt = ({ kategori, minst, hoeyst }: Regelsett['kategorier'][number]): Kategorifelt => ({
  kategori,
  minst: grense(`${kategori}.minst`, minst),
  hoeyst: grense(`${kategori}.hoeyst`, hoeyst),
});

export const tilVerdier = ({ gyldigFra, parametere, kategorier }: Regelsett): Utkastverdier => ({
  gyldigFra,
  parametere: parametere.map((row) => skriv(row.felt, row)),
  kategorier: kategorier.map(kategorifelt),
  nyKategori: '',
});

const alleFelt = ({ parametere, kategorier }: Utkastverdier): Verdifelt[] => [
  ...parametere,
  ...kategorier.flatMap(({ minst, hoeyst }) => [minst, hoeyst]),
];

/** The figures in force by field: what is typed is held against them. */
export const tilGjeldende = (regelsett: Regelsett | undefined): ReadonlyMap<string, Verdifelt> =>
  new Map(regelsett ? alleFelt(tilVerdier(regelsett)).map((row) => [row.felt, row]) : []);

/** A new figure has neither the mark nor the source of the old one: they must be stated. Typed back, it has them again. */
export function medVerdi(row: Verdifelt, verdi: string, foer: Verdifelt | undefined): Verdifelt {
  const next = { ...row, verdi };
  if (!foer || foer.verdi === '') return next;
  if (verdi.trim() !== foer.verdi) return row.kilde === foer.kilde ? { ...next, merke: '', kilde: '' } : next;
  return row.kilde.trim() === '' ? { ...next, merke: foer.merke, kilde: foer.kilde } : next;
}

/** Æ, ø and å are folded in the name of a category, and unfolded where it is read. */
const FOLDET: Readonly<Record<string, string>> = { Æ: 'AE', Ø: 'OE', Å: 'AA' };

/** «Åpen praksis» → AAPEN_PRAKSIS */
const kategorikode = (navn: string): string =>
  navn
    .trim()
    .toLocaleUpperCase('nb')
    .replace(/[ÆØÅ]/gu, (letter) => FOLDET[letter] ?? letter)
    .replace(/\s+/gu, '_');

/** The new category, or why it cannot be added. */
export function nyKategori(
  { nyKategori: navn, kategorier }: Utkastverdier,
  kategorinavn: (kategori: string) => string,
): Kategorifelt | 'feilNavn' | 'finnes' {
  const kategori = kategorikode(navn);
  const same = ({ kategori: other }: Kategorifelt): boolean =>
    other === kategori || kategorinavn(other).toLocaleLowerCase('nb') === navn.trim().toLocaleLowerCase('nb');
  if (!/^[A-Z_]{2,60}$/.test(kategori)) return 'feilNavn';
  return kategorier.some(same) ? 'finnes' : kategorifelt({ kategori, minst: null, hoeyst: null });
}

const TALL = /^\d{1,5}([,.]\d{1,4})?$/;
const tall = (typed: string): number => Number(typed.trim().replace(',', '.'));

function les({ slag, verdi, merke, kilde }: Verdifelt): Regelverdi {
  const typed = verdi.trim();
  const value = slag === 'janei' ? typed === 'JA' : slag === 'tall' ? tall(typed) : typed;
  return { verdi: typed === '' ? null : value, merke: merke === '' ? 'U' : merke, kilde: kilde.trim() };
}

/** The only figures that may be unknown. */
const KAN_VAERE_UKJENT = ['individuellTimerPerMaaned', 'gruppeTimer', 'gruppeAar', 'gruppeBevis'];

function feilI(row: Verdifelt, foer: Verdifelt | undefined): [id: string, slag: Feilslag][] {
  const { felt, slag, merke } = row;
  const [typed, kilde] = [row.verdi.trim(), row.kilde.trim()];
  const found: [string, Feilslag][] = [];
  if (typed === '' && !KAN_VAERE_UKJENT.includes(felt)) found.push([`${felt}-verdi`, 'maaFylles']);
  if (slag === 'tall' && typed !== '' && !TALL.test(typed)) found.push([`${felt}-verdi`, 'tall']);
  if (merke === '') found.push([`${felt}-merke`, 'merke']);
  if (typed === '' && (merke === 'V' || merke === 'S')) found.push([`${felt}-merke`, 'merkeUkjent']);
  if (kilde === '') found.push([`${felt}-kilde`, 'kilde']);
  // What is a setting of the portal's own comes from nowhere else.
  if (merke !== 'U' && kilde !== '' && foer?.kilde === kilde && foer.verdi !== typed)
    found.push([`${felt}-kilde`, 'gammelKilde']);
  return found;
}

function feilIKategori({ kategori, minst, hoeyst }: Kategorifelt, gjeldende: ReadonlyMap<string, Verdifelt>) {
  // An empty limit is no limit, and needs no source.
  const set = [minst, hoeyst].filter(({ verdi }) => verdi.trim() !== '');
  const found = set.flatMap((row) => feilI(row, gjeldende.get(row.felt)));
  if (set.length === 2 && tall(minst.verdi) > tall(hoeyst.verdi))
    found.push([`${kategori}.minst-verdi`, 'minstOverHoeyst']);
  return found;
}

/** What cannot be sent, by the id of its field and in the order of the page. */
export function finnFeil(
  { gyldigFra, parametere, kategorier, nyKategori: navn }: Utkastverdier,
  gjeldende: ReadonlyMap<string, Verdifelt>,
): ReadonlyMap<string, Feilslag> {
  return new Map<string, Feilslag>([
    ...(erDato(gyldigFra) ? [] : [['gyldigFra', 'dato'] as const]),
    ...parametere.flatMap((row) => feilI(row, gjeldende.get(row.felt))),
    ...kategorier.flatMap((one) => feilIKategori(one, gjeldende)),
    ...(navn.trim() === '' ? [] : [['nyKategori', 'ikkeLagtTil'] as const]),
  ]);
}

export function tilEndring({ gyldigFra, parametere, kategorier }: Utkastverdier, versjon: number): Endring {
  const limit = (row: Verdifelt): Regelverdi | null => (row.verdi.trim() === '' ? null : les(row));
  return {
    gyldigFra,
    parametere: parametere.map((row) => ({ felt: row.felt, ...les(row) })),
    kategorier: kategorier.map(({ kategori, minst, hoeyst }) => ({
      ...{ kategori, minst: limit(minst), hoeyst: limit(hoeyst) },
    })),
    versjon,
  };
}
