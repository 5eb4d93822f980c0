import type { CalendarDate } from '@kp/kernel/calendar-date';
import { toDagnummer, toDato } from './enheter';
import type { Funn } from './funn';
import { type Kontrollert, findFunn, kontroller } from './funnliste';
import { type Krav, vurderKrav } from './krav';
import { type Kravdager, findKravdager } from './kravdager';
import { type Lis1del, listLis1deler } from './lis1';
import {
  type Kutt,
  type Periodetall,
  type UtenTelling,
  listKutt,
  listPeriodetall,
  listUtenTelling,
} from './periodetall';
import { type Prognose, lagPrognose } from './prognose';
import type { Regelsett } from './regelsett';
import { type Regnskap, gjorOpp, summerTil } from './regnskap';
import { type Tidslinje, lagTidslinje } from './segmenter';
import type { Grunnlag } from './tjenesteperiode';

/** Three accounts side by side: attested alone, with what is registered, and with what is planned too. */
export type Nivaaer<T> = readonly [bekreftet: T, medRegistrert: T, medPlanlagt: T];

/** How much counts, what is missing and when it is done. Amounts are units (see enheter.ts). */
export interface Hovedtall {
  readonly regnskaper: Nivaaer<Regnskap>;
  readonly krav: readonly Krav[];
  readonly prognose: Prognose;
  /** The parts of LIS1 on the three levels; empty for LIS3. */
  readonly lis1: Nivaaer<readonly Lis1del[]>;
}

/** Everything the portal says about the service time of one utdanningsløp. */
export interface Tjenestetid extends Hovedtall {
  readonly idag: CalendarDate;
  /** Plans are counted to and with this day: the forecast, or where nothing more is gained. */
  readonly planlagtTil: CalendarDate;
  readonly perioder: readonly Periodetall[];
  readonly kutt: readonly Kutt[];
  readonly utenTelling: readonly UtenTelling[];
  readonly funn: readonly Funn[];
}

/**
 * Counts the service time by the seven rules of domene.md section 2. Periods and absences with a fault are left out and
 * reported. What-if is this function on a changed `grunnlag`; `idag` is the date in Europe/Oslo.
 */
export function regnTjenestetid(grunnlag: Grunnlag, regelsett: Regelsett, idag: CalendarDate): Tjenestetid {
  const { kontrollert, tidslinje, til, hovedtall } = regn(grunnlag, regelsett, idag);
  const kutt = listKutt(tidslinje);
  const utenTelling = listUtenTelling(tidslinje);
  return {
    ...hovedtall,
    idag,
    planlagtTil: toDato(til - 1),
    perioder: listPeriodetall(kontrollert.gyldig.perioder, tidslinje, til),
    kutt,
    utenTelling,
    funn: findFunn(kontrollert, regelsett, idag, { kutt, utenTelling }),
  };
}

/** The same without looking closer at each period: for lists of many. */
export const regnHovedtall = (grunnlag: Grunnlag, regelsett: Regelsett, idag: CalendarDate): Hovedtall =>
  regn(grunnlag, regelsett, idag).hovedtall;

interface Utregning {
  readonly kontrollert: Kontrollert;
  readonly tidslinje: Tidslinje;
  /** The first day number that is not counted. */
  readonly til: number;
  readonly hovedtall: Hovedtall;
}

function regn(grunnlag: Grunnlag, regelsett: Regelsett, idag: CalendarDate): Utregning {
  const kontrollert = kontroller(grunnlag, regelsett);
  const { gyldig } = kontrollert;
  const tidslinje = lagTidslinje(gyldig, idag);
  const kravdager = findKravdager(regelsett, tidslinje.segmenter, 2);
  const til = finnSlutt(gyldig, kravdager, idag) + 1;
  const regnskaper = forEachNivaa((nivaa) => gjorOpp(regelsett, summerTil(tidslinje.segmenter, nivaa, til)));
  const lis1 = forEachNivaa((nivaa) => lis1Deler(regelsett, tidslinje, gyldig, nivaa));
  const metDays = new Map([...kravdager.dager].map(([krav, dag]) => [krav, toDato(dag)]));
  const krav = vurderKrav(regelsett, regnskaper, metDays);
  const prognose = lagPrognose({ regelsett, kravdager, krav, regnskap: regnskaper[2], lis1: lis1[2] });
  return { kontrollert, tidslinje, til, hovedtall: { regnskaper, krav, prognose, lis1 } };
}

const forEachNivaa = <T>(make: (nivaa: 0 | 1 | 2) => T): Nivaaer<T> => [make(0), make(1), make(2)];

function lis1Deler(regelsett: Regelsett, tidslinje: Tidslinje, grunnlag: Grunnlag, nivaa: number): Lis1del[] {
  if (regelsett.fravaer.slag !== 'DAGER') return [];
  const { dager } = findKravdager(regelsett, tidslinje.segmenter, nivaa);
  return listLis1deler(regelsett.fravaer, tidslinje, grunnlag.fravaer, dager, nivaa);
}

/**
 * An open period has no end, so the plan is counted to the day everything is met, or where that never happens, to the
 * day after which no demand comes any further. Without demands it is counted to the last planned end.
 */
function finnSlutt({ perioder }: Grunnlag, { alle, slutt }: Kravdager, idag: CalendarDate): number {
  const ends = perioder.flatMap(({ til }) => (til === null ? [] : [toDagnummer(til)]));
  return Math.max(toDagnummer(idag), ...(slutt === null ? ends : [alle ?? slutt]));
}
