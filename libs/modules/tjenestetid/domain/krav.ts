import type { CalendarDate } from '@kp/kernel/calendar-date';
import { fromMaaneder, toDagerOpp } from './enheter';
import type { Regelsett } from './regelsett';
import type { Regnskap } from './regnskap';

/** The name of the demand on all of it together; the others bear the name of their category. */
export const TOTALT = 'TOTALT';

export type Oppfylt = 'JA' | 'AVRUNDET' | 'NEI';

/** How one demand stands when the standings up to one are counted. Units, and days at 100 % rounded up. */
export interface Kravnivaa {
  readonly telt: number;
  /** What the category's maximum cuts away; 0 for the total. */
  readonly overMaks: number;
  readonly mangler: number;
  readonly manglerDager: number;
  readonly oppfylt: Oppfylt;
}

/** One demand: least and most in units (null: none), and its state on the three levels, side by side and never mixed. */
export interface Krav {
  readonly krav: string;
  readonly minst: number | null;
  readonly hoeyst: number | null;
  readonly bekreftet: Kravnivaa;
  readonly medRegistrert: Kravnivaa;
  readonly medPlanlagt: Kravnivaa;
  /** The day it is met on today's plan, or null. */
  readonly dag: CalendarDate | null;
}

/** What each demand asks for, in units: the minima that are set, and the total. */
export function listMinstekrav({ fordeling, totalt }: Regelsett): Map<string, number> {
  const least = (fordeling.verdi ?? []).flatMap(({ kategori, minst }) =>
    minst ? [[kategori, fromMaaneder(minst.verdi)] as const] : [],
  );
  return new Map([[TOTALT, fromMaaneder(totalt.verdi)], ...least]);
}

/** What counts towards a demand, in units. */
export const findTelt = (regnskap: Regnskap, krav: string): number =>
  krav === TOTALT ? regnskap.totalt : (regnskap.kategorier.find((k) => k.kategori === krav)?.telt ?? 0);

/** Fewer days short than the tolerance, as the days are shown, is «oppfylt, avrundet». */
export function erOppfylt(mangler: number, toleranse: number): Oppfylt {
  if (mangler <= 0) return 'JA';
  return toDagerOpp(mangler) < toleranse ? 'AVRUNDET' : 'NEI';
}

export function vurderNivaa(telt: number, overMaks: number, minst: number | null, toleranse: number): Kravnivaa {
  const mangler = Math.max(0, (minst ?? 0) - telt);
  return { telt, overMaks, mangler, manglerDager: toDagerOpp(mangler), oppfylt: erOppfylt(mangler, toleranse) };
}

/** Every demand of the rule set, the total first, over the accounts of the three standings. */
export function vurderKrav(
  regelsett: Regelsett,
  regnskaper: readonly [Regnskap, Regnskap, Regnskap],
  dager: ReadonlyMap<string, CalendarDate>,
): Krav[] {
  const minst = listMinstekrav(regelsett);
  const names = [TOTALT, ...regnskaper[2].kategorier.map(({ kategori }) => kategori)];
  return names.map((krav) => {
    const least = minst.get(krav) ?? null;
    const most = regelsett.fordeling.verdi?.find(({ kategori }) => kategori === krav)?.hoeyst;
    const at = (regnskap: Regnskap): Kravnivaa => {
      const cut = regnskap.kategorier.find(({ kategori }) => kategori === krav)?.overMaks ?? 0;
      return vurderNivaa(findTelt(regnskap, krav), cut, least, regelsett.toleranse.verdi);
    };
    return {
      krav,
      minst: least,
      hoeyst: most ? fromMaaneder(most.verdi) : null,
      bekreftet: at(regnskaper[0]),
      medRegistrert: at(regnskaper[1]),
      medPlanlagt: at(regnskaper[2]),
      dag: dager.get(krav) ?? null,
    };
  });
}
