import type { CalendarDate } from '@kp/kernel/calendar-date';
import { type Alvor, type Funn, varsel } from './funn';
import { findFordelingsfeil, findFravaersfeil, findFravaersfunn } from './funn-fravaer';
import { findPeriodefeil, findPeriodefunn } from './funn-perioder';
import type { Kutt, UtenTelling } from './periodetall';
import type { Regelsett } from './regelsett';
import type { Grunnlag } from './tjenesteperiode';

export interface Funngrunnlag {
  readonly grunnlag: Grunnlag;
  /** What is left when everything with a fault is taken out. */
  readonly gyldig: Grunnlag;
  readonly regelsett: Regelsett;
  readonly idag: CalendarDate;
  readonly kutt: readonly Kutt[];
  readonly utenTelling: readonly UtenTelling[];
}

/** The input without the periods, absences and divisions that cannot be counted. */
export function findGyldig(grunnlag: Grunnlag, regelsett: Regelsett): Grunnlag {
  const perioder = grunnlag.perioder.filter((periode) => findPeriodefeil(periode, regelsett).length === 0);
  return {
    ...grunnlag,
    perioder,
    fravaer: grunnlag.fravaer.filter((fravaer) => findFravaersfeil(fravaer, perioder).length === 0),
    fordelinger: grunnlag.fordelinger.filter((fordeling) => findFordelingsfeil(fordeling, perioder).length === 0),
  };
}

/** Every finding, the faults first. */
export function findFunn(alt: Funngrunnlag): Funn[] {
  const { grunnlag, regelsett, kutt, utenTelling } = alt;
  const found = [
    ...grunnlag.perioder.flatMap((periode) => findPeriodefeil(periode, regelsett)),
    ...grunnlag.fravaer.flatMap((fravaer) => findFravaersfeil(fravaer, grunnlag.perioder)),
    ...grunnlag.fordelinger.flatMap((fordeling) => findFordelingsfeil(fordeling, grunnlag.perioder)),
    ...utenTelling.map(({ utfall, periodeId, fra, til }) => varsel(utfall, periodeId, { fra, til })),
    ...kutt.map(({ periodeId, fra, til, andel }) => varsel('OVER_100', periodeId, { fra, til, andel: andel / 10_000 })),
    ...findPeriodefunn(alt.gyldig, regelsett, alt.idag),
    ...findFravaersfunn(alt.gyldig),
  ];
  const order: readonly Alvor[] = ['FEIL', 'VARSEL', 'MERKNAD'];
  return found.sort((a, b) => order.indexOf(a.alvor) - order.indexOf(b.alvor));
}
