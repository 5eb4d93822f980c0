import { addDays, isCalendarDate } from '@kp/kernel/calendar-date';
import { isOrdered } from '@kp/kernel/period';
import { type Funn, feil, merknad, varsel } from './funn';
import { type Fordeling, type Fravaer, type Grunnlag, type Tjenesteperiode, isRegnetFravaer } from './tjenesteperiode';

/** Why an absence cannot be counted; empty when it can. `perioder` are the ids of all that were entered. */
export function findFravaersfeil(fravaer: Fravaer, perioder: ReadonlySet<string>): Funn[] {
  const { id, periodeId, fra, til, grad } = fravaer;
  const wrong = [fra, til].filter((date) => date !== null && !isCalendarDate(date));
  const whole = Number.isInteger(grad) && grad >= 1 && grad <= 100;
  const owner = perioder.has(periodeId);
  return [
    ...wrong.map((dato) => feil('UGYLDIG_DATO', periodeId, { fravaer: id, dato })),
    ...(wrong.length === 0 && !isOrdered(fravaer)
      ? [feil('SLUTT_FOER_START', periodeId, { fravaer: id, fra, til })]
      : []),
    ...(whole ? [] : [feil('UGYLDIG_GRAD', periodeId, { fravaer: id, grad })]),
    ...(owner ? [] : [feil('FRAVAER_UTEN_PERIODE', null, { fravaer: id })]),
  ];
}

/** Why a stated division cannot be used; empty when it can. */
export function findFordelingsfeil(fordeling: Fordeling, perioder: ReadonlySet<string>): Funn[] {
  const { id, andeler, fra, til } = fordeling;
  const sum = andeler.reduce((total, { andel }) => total + andel, 0);
  const wrong = [fra, til].filter((date) => date !== null && !isCalendarDate(date));
  const whole = andeler.every(({ andel }) => Number.isInteger(andel) && andel >= 0);
  const unknown = andeler.filter(({ periodeId }) => !perioder.has(periodeId));
  return [
    ...wrong.map((dato) => feil('UGYLDIG_DATO', null, { fordeling: id, dato })),
    ...(wrong.length === 0 && !isOrdered(fordeling)
      ? [feil('SLUTT_FOER_START', null, { fordeling: id, fra, til })]
      : []),
    ...(whole && sum <= 10_000 ? [] : [feil('FORDELING_OVER_100', null, { fordeling: id, prosent: sum / 100 })]),
    ...unknown.map(({ periodeId }) => feil('FORDELING_UTEN_PERIODE', periodeId, { fordeling: id })),
  ];
}

/** What is odd about absences: outside their period, more than 100 % of one post, or where absence is not counted. */
export function findFravaersfunn({ perioder, fravaer }: Grunnlag): Funn[] {
  const owners = new Map(perioder.map((periode) => [periode.id, periode]));
  const outside = fravaer.flatMap((row) => {
    const periode = owners.get(row.periodeId);
    return periode && isOutside(row, periode)
      ? [varsel('FRAVAER_UTENFOR_PERIODEN', periode.id, { fravaer: row.id, fra: row.fra, til: row.til })]
      : [];
  });
  const elsewhere = fravaer.filter((row) => owners.get(row.periodeId)?.godkjentAnnetSted);
  return [
    ...outside,
    ...elsewhere.map((row) => merknad('FRAVAER_ANNET_STED', row.periodeId, { fravaer: row.id })),
    ...perioder.flatMap((periode) => findOver100(periode, fravaer)),
  ];
}

/** An open absence runs as long as its period; only its beginning can lie outside. */
const isOutside = (row: Fravaer, periode: Tjenesteperiode): boolean =>
  row.fra < periode.fra || (periode.til !== null && (row.til ?? row.fra) > periode.til);

/** The first stretch on which the absences of one post add up to more than 100; one finding a post is enough. */
function findOver100({ id }: Tjenesteperiode, fravaer: readonly Fravaer[]): Funn[] {
  const own = fravaer.filter((row) => row.periodeId === id && isRegnetFravaer(row));
  const starts = own.map(({ fra }) => fra).sort();
  for (const fra of starts) {
    const there = own.filter((row) => row.fra <= fra && (row.til === null || fra <= row.til));
    const grad = there.reduce((sum, row) => sum + row.grad, 0);
    if (grad <= 100) continue;
    const ends = [
      ...there.flatMap(({ til }) => til ?? []),
      ...starts.filter((s) => s > fra).map((s) => addDays(s, -1)),
    ];
    return [varsel('FRAVAER_OVER_100', id, { fra, til: ends.sort()[0] ?? null, grad })];
  }
  return [];
}
