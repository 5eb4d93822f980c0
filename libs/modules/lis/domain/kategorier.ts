import type { Maaltilstandsnavn } from './maal-tabell';

export interface Kategori {
  readonly maalplanId: string;
  readonly kategori: string;
  readonly antall: number;
  readonly godkjent: number;
  /** With veileder, supervisør or leder. */
  readonly hosAndre: number;
  /** Returned: the LIS is the one to act. */
  readonly dinTur: number;
  readonly iGang: number;
}

type Teller = 'godkjent' | 'hosAndre' | 'dinTur' | 'iGang';

const TELLER: Readonly<Record<Maaltilstandsnavn, Teller | null>> = {
  IKKE_PAABEGYNT: null,
  PAABEGYNT: 'iGang',
  TIL_ANBEFALING: 'hosAndre',
  TIL_GODKJENNING: 'hosAndre',
  RETURNERT: 'dinTur',
  GODKJENT: 'godkjent',
};

interface Maal {
  readonly maalplanId: string;
  readonly kategori: string;
  readonly tilstand: Maaltilstandsnavn;
}

type Rad = Record<Teller | 'antall', number> & { maalplanId: string; kategori: string };

/** The categories in the order in which the goals name them, each with its counts. */
export function tellKategorier(maal: readonly Maal[]): Kategori[] {
  const found = new Map<string, Rad>();
  let row: Rad | undefined;
  for (const { maalplanId, kategori, tilstand } of maal) {
    // Goals of a category mostly stand together.
    if (row?.kategori !== kategori || row.maalplanId !== maalplanId) {
      const key = `${maalplanId} ${kategori}`;
      row = found.get(key) ?? { maalplanId, kategori, antall: 0, godkjent: 0, hosAndre: 0, dinTur: 0, iGang: 0 };
      found.set(key, row);
    }
    const teller = TELLER[tilstand];
    row.antall += 1;
    if (teller) row[teller] += 1;
  }
  return [...found.values()];
}
