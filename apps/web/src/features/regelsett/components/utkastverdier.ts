import { erDato } from '../../../shared/ui/datofelt';
import type { Endring, Regelsett, Regelverdi } from '../api/regelsett';

/** One figure as it is typed. */
export interface Verdifelt {
  readonly felt: string;
  /** A number with a comma; a name for a choice; JA or NEI; empty: not known. */
  readonly verdi: string;
  readonly merke: Regelverdi['merke'];
  readonly kilde: string;
  readonly slag: 'tall' | 'valg' | 'janei';
}

export interface Utkastverdier {
  readonly gyldigFra: string;
  readonly parametere: readonly Verdifelt[];
  /** `KATEGORI.minst`, `KATEGORI.hoeyst`: those that are set. */
  readonly grenser: readonly Verdifelt[];
}

const VALGFELT = 'dagslag';

function skriv(felt: string, { verdi, merke, kilde }: Regelverdi): Verdifelt {
  const slag = typeof verdi === 'boolean' ? 'janei' : felt === VALGFELT ? 'valg' : 'tall';
  const typed = typeof verdi === 'boolean' ? (verdi ? 'JA' : 'NEI') : String(verdi ?? '').replace('.', ',');
  return { felt, verdi: typed, merke, kilde, slag };
}

export const tilVerdier = ({ gyldigFra, parametere, kategorier }: Regelsett): Utkastverdier => ({
  gyldigFra,
  parametere: parametere.map((row) => skriv(row.felt, row)),
  grenser: kategorier.flatMap(({ kategori, minst, hoeyst }) => [
    ...(minst ? [skriv(`${kategori}.minst`, minst)] : []),
    ...(hoeyst ? [skriv(`${kategori}.hoeyst`, hoeyst)] : []),
  ]),
});

const TALL = /^\d{1,5}([,.]\d{1,4})?$/;

function les({ slag, verdi, merke, kilde }: Verdifelt): Regelverdi {
  const typed = verdi.trim();
  const value = slag === 'janei' ? typed === 'JA' : slag === 'valg' ? typed : Number(typed.replace(',', '.'));
  return { verdi: typed === '' ? null : value, merke, kilde: kilde.trim() };
}

/** What cannot be sent, by the id of its field. */
export function finnFeil({
  gyldigFra,
  parametere,
  grenser,
}: Utkastverdier): ReadonlyMap<string, 'tall' | 'kilde' | 'dato'> {
  const found = new Map<string, 'tall' | 'kilde' | 'dato'>();
  if (!erDato(gyldigFra)) found.set('gyldigFra', 'dato');
  for (const row of [...parametere, ...grenser]) {
    const typed = row.verdi.trim();
    if (row.slag === 'tall' && typed !== '' && !TALL.test(typed)) found.set(`${row.felt}-verdi`, 'tall');
    if (row.kilde.trim() === '') found.set(`${row.felt}-kilde`, 'kilde');
  }
  return found;
}

export function tilEndring(verdier: Utkastverdier, kategorier: readonly string[], versjon: number): Endring {
  const limit = (kategori: string, grense: string): Regelverdi | null => {
    const row = verdier.grenser.find(({ felt }) => felt === `${kategori}.${grense}`);
    // An emptied limit is no limit.
    return row && row.verdi.trim() !== '' ? les(row) : null;
  };
  return {
    gyldigFra: verdier.gyldigFra,
    parametere: verdier.parametere.map((row) => ({ felt: row.felt, ...les(row) })),
    kategorier: kategorier.map((kategori) => ({
      kategori,
      minst: limit(kategori, 'minst'),
      hoeyst: limit(kategori, 'hoeyst'),
    })),
    versjon,
  };
}
