import { type Funn, findFodselsnumre } from '@kp/kernel/fodselsnummer';
import { type Aktivitet, type Aktivitetstype, lagTittel } from '../domain/aktivitet';

/** What the LIS writes about an activity. */
export interface Aktivitetsinnhold {
  readonly type: Aktivitetstype;
  /** Left out: made from the text. */
  readonly tittel: string;
  readonly tekst: string;
  readonly fra: string;
  readonly til: string | null;
  readonly timer: number | null;
  readonly antall: number | null;
  readonly arenaId: string | null;
  readonly maalIder: readonly string[];
  readonly privat: boolean;
  /** Left out: the files stay as they are. */
  readonly vedleggIder?: readonly string[] | undefined;
}

/** A field that was not saved, and where in it the fødselsnummer stands. */
export interface IkkeLagret {
  readonly felt: 'tittel' | 'tekst';
  readonly funn: Funn[];
}

/** What of it is stored, and what is not. */
export interface Lagreverdier {
  readonly felter: Omit<Aktivitetsinnhold, 'timer' | 'maalIder' | 'vedleggIder'> & { minutter: number | null };
  readonly ikkeLagret: IkkeLagret[];
}

const MINUTES = 60;

/** The columns to store. A field with a fødselsnummer keeps what stood before, and is named (domene.md section 7). */
export function lagreverdier(innhold: Aktivitetsinnhold, before: Pick<Aktivitet, 'tittel' | 'tekst'>): Lagreverdier {
  const { timer, maalIder: _, vedleggIder: __, ...rest } = innhold;
  const ikkeLagret = (['tittel', 'tekst'] as const)
    .map((felt) => ({ felt, funn: findFodselsnumre(innhold[felt]) }))
    .filter(({ funn }) => funn.length > 0);
  const refused = new Set(ikkeLagret.map(({ felt }) => felt));
  const tekst = refused.has('tekst') ? before.tekst : innhold.tekst;
  const tittel = refused.has('tittel') ? before.tittel : innhold.tittel || lagTittel(tekst);
  return {
    felter: { ...rest, tittel, tekst, minutter: timer === null ? null : Math.round(timer * MINUTES) },
    ikkeLagret,
  };
}
