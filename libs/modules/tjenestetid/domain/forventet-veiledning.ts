import type { CalendarDate } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import { toDager } from './biter';
import { FULL_DAG, MAANEDSDELER, maanedsdelAt, toDagnummer } from './enheter';
import type { Veiledningskrav } from './regelsett';
import type { Segment } from './segmenter';
import { addUp } from './regnskap';

/** When the LIS was attached and when on leave; `segmenter` are needed only where the post reduces the hours. */
export interface Veiledningsgrunnlag {
  readonly tilknytninger: readonly Period[];
  readonly permisjoner: readonly Period[];
  readonly segmenter: readonly Segment[];
}

/** What is registered is seen, what is planned is not. */
const REGISTRERT = 1;

/**
 * Minutes of individual supervision to be expected up to and with today: 4 × 10.5 ÷ 12 hours a month of attachment, leave
 * excluded, rounded down. Null where no hours are known.
 */
export function regnForventetVeiledning(
  { individuellTimerPerMaaned, maanederPerAar, redusertForStilling }: Veiledningskrav,
  grunnlag: Veiledningsgrunnlag,
  idag: CalendarDate,
): number | null {
  const timer = individuellTimerPerMaaned.verdi;
  if (timer === null) return null;
  const slutt = toDagnummer(idag) + 1;
  const attached = grunnlag.tilknytninger.map((periode) => toDager(periode, slutt));
  const away = grunnlag.permisjoner.map((periode) => toDager(periode, slutt));
  const cuts = [...attached, ...away, ...grunnlag.segmenter].flatMap(({ fra, til }) => [fra, til]);
  const sorted = [...new Set(cuts)].filter((cut) => cut <= slutt).sort((a, b) => a - b);
  const isIn = (days: readonly { fra: number; til: number }[], dag: number): boolean =>
    days.some(({ fra, til }) => fra <= dag && dag < til);
  const parts = sorted.slice(0, -1).map((fra, index) => {
    if (!isIn(attached, fra) || isIn(away, fra)) return 0;
    const share = redusertForStilling.verdi ? shareOn(grunnlag.segmenter, fra) : FULL_DAG;
    return (maanedsdelAt(sorted[index + 1] ?? fra) - maanedsdelAt(fra)) * share;
  });
  const minutesAMonth = Math.round((timer * 60 * maanederPerAar.verdi) / 12);
  return Number((BigInt(addUp(parts)) * BigInt(minutesAMonth)) / (BigInt(MAANEDSDELER) * BigInt(FULL_DAG)));
}

function shareOn(segmenter: readonly Segment[], dag: number): number {
  const bidrag = segmenter.find(({ fra, til }) => fra <= dag && dag < til)?.bidrag[REGISTRERT] ?? [];
  return addUp(bidrag.map(({ arbeidet, fravaer }) => arbeidet + fravaer));
}
