import type { CalendarDate } from '@kp/kernel/calendar-date';
import { type Alvor, type Funn, varsel } from './funn';
import { findFordelingsfeil, findFravaersfeil, findFravaersfunn } from './funn-fravaer';
import { findPeriodefeil, findPeriodefunn } from './funn-perioder';
import type { Kutt, UtenTelling } from './periodetall';
import type { Regelsett } from './regelsett';
import type { Grunnlag } from './tjenesteperiode';

/** The input without what cannot be counted, and why each was left out. */
export interface Kontrollert {
  readonly gyldig: Grunnlag;
  readonly feil: readonly Funn[];
}

/** Takes out the periods, absences and divisions with a fault; what hangs on a period that is out goes with it. */
export function kontroller(grunnlag: Grunnlag, regelsett: Regelsett): Kontrollert {
  const feil: Funn[] = [];
  const isGyldig = (found: readonly Funn[]): boolean => {
    feil.push(...found);
    return found.length === 0;
  };
  const entered = new Set(grunnlag.perioder.map(({ id }) => id));
  const perioder = grunnlag.perioder.filter((periode) => isGyldig(findPeriodefeil(periode, regelsett)));
  const counted = new Set(perioder.map(({ id }) => id));
  return {
    gyldig: {
      ...grunnlag,
      perioder,
      fravaer: grunnlag.fravaer
        .filter((fravaer) => isGyldig(findFravaersfeil(fravaer, entered)))
        .filter(({ periodeId }) => counted.has(periodeId)),
      fordelinger: grunnlag.fordelinger.filter((fordeling) => isGyldig(findFordelingsfeil(fordeling, entered))),
    },
    feil,
  };
}

const ORDER: readonly Alvor[] = ['FEIL', 'VARSEL', 'MERKNAD'];

/** Every finding, the faults first. */
export function findFunn(
  { gyldig, feil }: Kontrollert,
  regelsett: Regelsett,
  idag: CalendarDate,
  { kutt, utenTelling }: { kutt: readonly Kutt[]; utenTelling: readonly UtenTelling[] },
): Funn[] {
  const found = [
    ...feil,
    ...utenTelling.map(({ utfall, periodeId, fra, til }) => varsel(utfall, periodeId, { fra, til })),
    ...kutt.map(({ periodeId, fra, til, andel }) => varsel('OVER_100', periodeId, { fra, til, andel: andel / 10_000 })),
    ...findPeriodefunn(gyldig, regelsett, idag),
    ...findFravaersfunn(gyldig),
  ];
  return found.sort((a, b) => ORDER.indexOf(a.alvor) - ORDER.indexOf(b.alvor));
}
