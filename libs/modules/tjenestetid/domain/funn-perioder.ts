import { type CalendarDate, addDays, addMonths, isCalendarDate } from '@kp/kernel/calendar-date';
import { isOrdered } from '@kp/kernel/period';
import { osloDate } from '@kp/kernel/clock';
import { type Funn, feil, merknad, varsel } from './funn';
import type { Regelsett } from './regelsett';
import type { Grunnlag, Tjenesteperiode } from './tjenesteperiode';

/** Why a period cannot be counted at all; empty when it can. */
export function findPeriodefeil(periode: Tjenesteperiode, { fordeling }: Regelsett): Funn[] {
  const { id, fra, til, stilling, kategori, godkjentAnnetSted } = periode;
  const wrong = [fra, til].filter((date) => date !== null && !isCalendarDate(date));
  const whole = Number.isInteger(stilling) && stilling >= 1 && stilling <= 10_000;
  const known = fordeling.verdi?.some((krav) => krav.kategori === kategori) ?? kategori !== '';
  return [
    ...wrong.map((dato) => feil('UGYLDIG_DATO', id, { dato })),
    ...(wrong.length === 0 && !isOrdered(periode) ? [feil('SLUTT_FOER_START', id, { fra, til })] : []),
    ...(whole ? [] : [feil('UGYLDIG_STILLING', id, { prosent: stilling / 100 })]),
    ...(known || godkjentAnnetSted ? [] : [feil('UKJENT_KATEGORI', id, { kategori })]),
  ];
}

/** What is odd about periods that do count, one by one and together. */
export function findPeriodefunn(gyldig: Grunnlag, regelsett: Regelsett, idag: CalendarDate): Funn[] {
  const { perioder, autorisert } = gyldig;
  return [
    ...perioder.flatMap((periode) => [
      ...checkLengde(periode, regelsett, idag),
      ...checkStilling(periode, regelsett),
      ...checkAutorisasjon(periode, autorisert),
      ...checkAttester(periode, idag),
    ]),
    ...findOverlapp(perioder),
    ...findOpphold(perioder),
    ...checkRekkefoelge(perioder, regelsett),
  ];
}

function checkLengde({ id, fra, til }: Tjenesteperiode, { lengstePeriodeAar }: Regelsett, idag: CalendarDate): Funn[] {
  const longest = lengstePeriodeAar.verdi;
  return addMonths(fra, 12 * longest) <= (til ?? idag) ? [varsel('SVAERT_LANG', id, { aar: longest })] : [];
}

function checkStilling({ id, stilling }: Tjenesteperiode, { minsteStilling }: Regelsett): Funn[] {
  const minst = minsteStilling.verdi;
  return stilling < minst * 100 ? [merknad('UNDER_MINSTE_STILLING', id, { prosent: stilling / 100, minst })] : [];
}

const checkAutorisasjon = ({ id, fra }: Tjenesteperiode, autorisert: CalendarDate | null): Funn[] =>
  autorisert !== null && fra < autorisert ? [varsel('FOER_AUTORISASJON', id, { fra, autorisert })] : [];

/** An attest is held to the day it was given; the days after it are not attested. */
const checkAttester = ({ id, attester }: Tjenesteperiode, idag: CalendarDate): Funn[] =>
  attester.flatMap(({ til, gitt }) => {
    const dato = osloDate(new Date(gitt));
    return til > dato || til > idag ? [varsel('ATTEST_FRAM_I_TID', id, { til, gitt: dato })] : [];
  });

/** The same post entered twice: two posts at one time are no fault in themselves. */
function findOverlapp(perioder: readonly Tjenesteperiode[]): Funn[] {
  return perioder.flatMap((a, index) =>
    perioder.slice(index + 1).flatMap((b) => {
      const fra = a.fra > b.fra ? a.fra : b.fra;
      const til = earliest(a.til, b.til);
      const same = a.virksomhetId === b.virksomhetId && a.arenaId === b.arenaId && a.kategori === b.kategori;
      return same && (til === null || fra <= til) ? [varsel('OVERLAPP', b.id, { annenPeriode: a.id, fra, til })] : [];
    }),
  );
}

const earliest = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && b < a) ? b : a;

/** Days between the first period and the last without any. */
function findOpphold(perioder: readonly Tjenesteperiode[]): Funn[] {
  const found: Funn[] = [];
  let end: CalendarDate | null | undefined;
  for (const { fra, til } of [...perioder].sort((a, b) => (a.fra < b.fra ? -1 : 1))) {
    if (end === null) break;
    if (end !== undefined && fra > addDays(end, 1)) {
      found.push(merknad('OPPHOLD', null, { fra: addDays(end, 1), til: addDays(fra, -1) }));
    }
    end = end === undefined || til === null || til > end ? til : end;
  }
  return found;
}

/** LIS1: hospital first, then municipality; the order is that of the split. */
function checkRekkefoelge(perioder: readonly Tjenesteperiode[], { kode, fordeling }: Regelsett): Funn[] {
  const [first] = fordeling.verdi ?? [];
  if (kode !== 'LIS1' || !first) return [];
  const firstPart = perioder.filter(
    ({ kategori, godkjentAnnetSted }) => kategori === first.kategori && !godkjentAnnetSted,
  );
  const late = perioder.filter(
    (p) =>
      p.kategori !== first.kategori && !p.godkjentAnnetSted && firstPart.some((f) => f.til === null || f.til >= p.fra),
  );
  return late.map(({ id, fra }) => varsel('KOMMUNE_FOER_SYKEHUS', id, { fra }));
}
