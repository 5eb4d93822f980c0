import type { CalendarDate } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';
import type { Period } from '@kp/kernel/period';
import { FULL_DAG, toDagnummer } from './enheter';
import { type Attest, type Fravaer, type Grunnlag, type Tjenesteperiode, isRegnetFravaer } from './tjenesteperiode';

/** Whether a day of service counts, and if not, why (rule 2). */
export type Utfall = 'TELLER' | 'TELLER_NAAR_VEDTAK' | 'STATUS_HOLDER_IKKE' | 'MANGLER_AVTALE';

/** Days of one period on which nothing changes. Day numbers; `til` is no longer in it. */
export interface Bit {
  readonly periode: Tjenesteperiode;
  readonly fra: number;
  readonly til: number;
  /** Index into STANDER. */
  readonly stand: number;
  /** Who goes first within the standing: attested (else entered), then the id. */
  readonly rang: string;
  readonly utfall: Utfall;
  /** Shares of a day in 1/1 000 000; together the share of the post (rule 1). */
  readonly arbeidet: number;
  readonly fravaer: number;
}

interface Dager {
  readonly fra: number;
  readonly til: number;
}

const STATUS_ORDER = ['TELLER', 'TELLER_NAAR_VEDTAK'] as const;

/** A period as day numbers; one without an end ends at `slutt`. */
export const toDager = ({ fra, til }: Period, slutt: number): Dager => ({
  fra: toDagnummer(fra),
  til: til === null ? slutt : Math.min(slutt, toDagnummer(til) + 1),
});

/** The first day an attest no longer reaches: it never looks past the day it was given, nor past today. */
export function attestSlutt({ til, gitt }: Attest, idag: CalendarDate): number {
  const [last = til] = [til, osloDate(new Date(gitt)), idag].sort();
  return toDagnummer(last) + 1;
}

/** Cuts every period where its standing, its absence or whether it counts changes; `slutt` closes the open ones. */
export function listBiter({ perioder, fravaer }: Grunnlag, idag: CalendarDate, slutt: number): Bit[] {
  const absences = new Map(perioder.map(({ id }) => [id, [] as Fravaer[]]));
  for (const absence of fravaer) if (isRegnetFravaer(absence)) absences.get(absence.periodeId)?.push(absence);
  return perioder.flatMap((periode) => {
    // What was approved elsewhere was approved with its absence.
    const own = periode.godkjentAnnetSted ? [] : (absences.get(periode.id) ?? []);
    return cutPeriode(periode, own, idag, slutt);
  });
}

interface Fravaersdager extends Dager {
  readonly grad: number;
}

function cutPeriode(periode: Tjenesteperiode, fravaer: readonly Fravaer[], idag: CalendarDate, slutt: number): Bit[] {
  const { fra, til } = toDager(periode, slutt);
  const away = fravaer.map((f) => ({ ...toDager(f, slutt), grad: f.grad }));
  const status = periode.status.map((s) => ({ ...toDager(s, slutt), utfall: s.utfall }));
  const arena = periode.arenadager === 'EGEN' ? null : periode.arenadager.map((a) => toDager(a, slutt));
  const standAt = standingOf(periode, idag);
  const utfallAt = (dag: number): Utfall => {
    if (periode.godkjentAnnetSted) return 'TELLER';
    const holds = STATUS_ORDER.find((utfall) => status.some((s) => s.utfall === utfall && isIn(s, dag)));
    if (holds !== 'TELLER') return holds ?? 'STATUS_HOLDER_IKKE';
    return arena === null || arena.some((a) => isIn(a, dag)) ? 'TELLER' : 'MANGLER_AVTALE';
  };
  const edges = [...away, ...status, ...(arena ?? [])].flatMap((d) => [d.fra, d.til]);
  const cuts = [fra, til, ...standAt.cuts, ...edges].filter((cut) => cut >= fra && cut <= til);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => ({
    periode,
    fra: start,
    til: sorted[index + 1] ?? til,
    ...standAt.find(start),
    utfall: utfallAt(start),
    ...sharesOf(periode.stilling, away, start),
  }));
}

const isIn = ({ fra, til }: Dager, dag: number): boolean => fra <= dag && dag < til;

/** Worked and absent share of a day; absences of one post on one day add up to at most 100. */
function sharesOf(stilling: number, away: readonly Fravaersdager[], dag: number): Pick<Bit, 'arbeidet' | 'fravaer'> {
  let grad = 0;
  for (const absence of away) if (isIn(absence, dag)) grad += absence.grad;
  const fravaer = stilling * Math.min(100, grad);
  return { arbeidet: stilling * (FULL_DAG / 10_000) - fravaer, fravaer };
}

interface Standing {
  readonly cuts: readonly number[];
  readonly find: (dag: number) => Pick<Bit, 'stand' | 'rang'>;
}

/** A day is confirmed by the first attest that reached it; else served up to today, and planned after. */
function standingOf({ attester, registrert, id }: Tjenesteperiode, idag: CalendarDate): Standing {
  const reached = attester
    .map((attest) => ({ slutt: attestSlutt(attest, idag), gitt: attest.gitt }))
    .sort((a, b) => (a.gitt < b.gitt ? -1 : 1));
  const tomorrow = toDagnummer(idag) + 1;
  return {
    cuts: [tomorrow, ...reached.map(({ slutt }) => slutt)],
    find: (dag) => {
      const attest = reached.find(({ slutt }) => dag < slutt);
      if (attest) return { stand: 0, rang: `${attest.gitt} ${id}` };
      return { stand: dag < tomorrow ? 1 : 2, rang: `${registrert} ${id}` };
    },
  };
}
