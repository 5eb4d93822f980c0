import type { CalendarDate } from '@kp/kernel/calendar-date';
import { isArbeidsdag } from '@kp/kernel/helligdager';
import { type Bit, toDager } from './biter';
import { toDato } from './enheter';
import type { Dagslag, FravaerSomDager } from './regelsett';
import type { Tidslinje } from './segmenter';
import { type Fravaer, isRegnetFravaer, kategoriOf } from './tjenesteperiode';

/** One absence of a LIS1 part, in days; the portal proposes, the leder sets, and the attest shows both. */
export interface Lis1fravaer {
  readonly fravaerId: string;
  readonly foreslaatt: number;
  /** The part of the proposal that lies within what is attested. */
  readonly foreslaattAttestert: number;
  /** For what is attested; the rest of the absence counts as proposed. */
  readonly satt: number | null;
}

/** Absence and rest service of one part (SYKEHUS, KOMMUNE), in whole or half days (domene.md section 2, LIS1). */
export interface Lis1del {
  readonly kategori: string;
  readonly fravaer: readonly Lis1fravaer[];
  readonly brukt: number;
  readonly fri: number;
  /** Days to be served beyond the months. */
  readonly resttjeneste: number;
  /** Of these, served or planned to be. */
  readonly avtjent: number;
  /** The day the months have run, and the day the rest is served too; null when that is not in sight. */
  readonly maanederFullfoert: CalendarDate | null;
  readonly ferdig: CalendarDate | null;
}

interface Del {
  readonly kategori: string;
  readonly biter: readonly Bit[];
  /** The first day number after the months have run; Infinity as long as they have not. */
  readonly etter: number;
  readonly isTalt: (dag: number) => boolean;
}

/** Each part of LIS1 as the standings up to STANDER[nivaa] leave it. `dager` says when the months of a part have run. */
export function listLis1deler(
  regel: FravaerSomDager,
  tidslinje: Tidslinje,
  fravaer: readonly Fravaer[],
  dager: ReadonlyMap<string, number>,
  nivaa: number,
): Lis1del[] {
  const isTalt = isDagslag(regel.dagslag.verdi);
  return Object.entries(regel.friDager).map(([kategori, fri]) => {
    const biter = tidslinje.biter.filter(
      (bit) => bit.utfall === 'TELLER' && bit.stand <= nivaa && kategoriOf(bit.periode) === kategori,
    );
    const last = dager.get(kategori);
    const del = { kategori, biter, isTalt, etter: last === undefined ? Infinity : last + 1 };
    return regnDel(del, fravaer, fri.verdi);
  });
}

const isDagslag =
  (slag: Dagslag) =>
  (dag: number): boolean =>
    slag === 'KALENDERDAGER' || isArbeidsdag(toDato(dag));

function regnDel(del: Del, fravaer: readonly Fravaer[], fri: number): Lis1del {
  const rows = foreslaaDager(del, fravaer.filter(isRegnetFravaer));
  const brukt = rows.reduce((sum, row) => sum + tellendeDager(row), 0);
  const resttjeneste = Math.max(0, brukt - fri);
  const { avtjent, ferdig } = avtjen(del, resttjeneste);
  return {
    kategori: del.kategori,
    fravaer: rows,
    brukt,
    fri,
    resttjeneste,
    avtjent,
    maanederFullfoert: Number.isFinite(del.etter) ? toDato(del.etter - 1) : null,
    ferdig,
  };
}

const tellendeDager = ({ foreslaatt, foreslaattAttestert, satt }: Lis1fravaer): number =>
  satt === null ? foreslaatt : satt + foreslaatt - foreslaattAttestert;

/** Working days × degree while the months run; no day of a post is counted with more than 100 %. */
function foreslaaDager(del: Del, fravaer: readonly Fravaer[]): Lis1fravaer[] {
  const used = new Map<string, number>();
  const ordered = [...fravaer].sort((a, b) => (`${a.fra} ${a.id}` < `${b.fra} ${b.id}` ? -1 : 1));
  return ordered.flatMap((row) => {
    const days = daysOf(row, del);
    const hundredths = { all: 0, attested: 0 };
    for (const { dag, stand } of days.filter(({ dag }) => del.isTalt(dag))) {
      const key = `${row.periodeId} ${dag}`;
      const before = used.get(key) ?? 0;
      const counted = Math.min(row.grad, 100 - before);
      used.set(key, before + counted);
      hundredths.all += counted;
      if (stand === 0) hundredths.attested += counted;
    }
    const proposed = { foreslaatt: toHalve(hundredths.all), foreslaattAttestert: toHalve(hundredths.attested) };
    return days.length === 0 ? [] : [{ fravaerId: row.id, ...proposed, satt: row.dagerSatt }];
  });
}

/** To the nearest half day, a quarter up. */
const toHalve = (hundredths: number): number => Math.round(hundredths / 50) / 2;

function daysOf(row: Fravaer, { biter, etter }: Del): { dag: number; stand: number }[] {
  return biter.flatMap((bit) => {
    if (bit.periode.id !== row.periodeId) return [];
    const { fra, til } = toDager(row, Math.min(bit.til, etter));
    const start = Math.max(fra, bit.fra);
    return Array.from({ length: Math.max(0, til - start) }, (_, n) => ({ dag: start + n, stand: bit.stand }));
  });
}

/** Goes through the days after the months have run, until the rest is served. */
function avtjen({ biter, etter, isTalt }: Del, rest: number): { avtjent: number; ferdig: CalendarDate | null } {
  if (!Number.isFinite(etter)) return { avtjent: 0, ferdig: null };
  if (rest === 0) return { avtjent: 0, ferdig: toDato(etter - 1) };
  const end = Math.max(...biter.map(({ til }) => til));
  let hundredths = 0;
  for (let dag = etter; dag < end; dag += 1) {
    if (!isTalt(dag)) continue;
    hundredths += Math.max(0, ...biter.filter((bit) => bit.fra <= dag && dag < bit.til).map(presence));
    if (hundredths >= rest * 100) return { avtjent: rest, ferdig: toDato(dag) };
  }
  return { avtjent: Math.floor(hundredths / 50) / 2, ferdig: null };
}

/** How much of the post's day was worked, in per cent. */
const presence = ({ arbeidet, fravaer }: Bit): number => Math.round((arbeidet * 100) / (arbeidet + fravaer));
