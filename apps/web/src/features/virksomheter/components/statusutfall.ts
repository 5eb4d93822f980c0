import { iDag } from '../../../shared/lib/dato';
import type { Status, Statusinn } from '../api/virksomheter';

/** The day the scheme began: those who applied before 1 June 2019 count from here until the decision (domene.md section 2). */
const ORDNINGEN_BEGYNTE = '2019-03-01';

export type Utfallslag = 'teller' | 'vedtak' | 'skalTelle' | 'talte' | 'tellerIkke';

export interface Statusutfall {
  readonly slag: Utfallslag;
  /** First and last day it counts. */
  readonly fra: string | null;
  readonly til: string | null;
}

type Rad = Pick<Statusinn, 'status' | 'soknadsdato' | 'vedtaksdato' | 'tellerFra' | 'tellerTil'>;

const earliest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

function startOf({ status, soknadsdato, tellerFra }: Rad): string | null {
  if (status === 'REGISTRERT' || status === 'SOKT') return soknadsdato ?? null;
  if (status === 'MIDLERTIDIG_REGISTRERT') return ORDNINGEN_BEGYNTE;
  return status === 'GODKJENT' ? (tellerFra ?? null) : null;
}

/** What a status row means for service today, for the words on the screen; the server counts by its own. */
export function statusutfall(rad: Rad, today = iDag()): Statusutfall {
  const fra = startOf(rad);
  const decided = rad.status === 'MIDLERTIDIG_REGISTRERT' ? (rad.vedtaksdato ?? null) : null;
  const til = earliest(rad.tellerTil ?? null, decided);
  if (fra === null) return { slag: 'tellerIkke', fra: null, til: null };
  if (til !== null && til < today) return { slag: rad.status === 'SOKT' ? 'tellerIkke' : 'talte', fra, til };
  if (rad.status === 'SOKT') return { slag: 'vedtak', fra, til };
  return { slag: fra > today ? 'skalTelle' : 'teller', fra, til };
}

const RANK: readonly Utfallslag[] = ['teller', 'vedtak', 'skalTelle', 'talte', 'tellerIkke'];

export interface Spesialitetsstatus {
  readonly spesialitet: Status['spesialitet'];
  readonly utfall: Statusutfall;
  readonly rader: readonly Status[];
}

/** One entry a specialty; the best of its rows decides. Those that count come first. */
export function etterSpesialitet(statuser: readonly Status[], today = iDag()): readonly Spesialitetsstatus[] {
  const rank = (utfall: Statusutfall): number => RANK.indexOf(utfall.slag);
  return [...new Set(statuser.map(({ spesialitet }) => spesialitet))]
    .map((spesialitet) => {
      const rader = statuser.filter((rad) => rad.spesialitet === spesialitet);
      const outcomes = rader.map((rad) => statusutfall(rad, today)).sort((a, b) => rank(a) - rank(b));
      return { spesialitet, rader, utfall: outcomes[0] ?? { slag: 'tellerIkke' as const, fra: null, til: null } };
    })
    .sort((a, b) => rank(a.utfall) - rank(b.utfall));
}
