import { addUp } from './regnskap';
import { fromMaaneder } from './enheter';
import { type Kravnivaa, vurderNivaa } from './krav';
import type { Samletregelsett } from './regelsett';
import type { Nivaaer, Tjenestetid } from './tjenestetid';

/** The total of all parts: units on the three levels. */
export interface Samlet {
  readonly minst: number;
  readonly nivaaer: Nivaaer<Kravnivaa>;
}

/** Part 1, part 3 and what is attested in other specialties, held to the total of both parts (rule set SAMLET). */
export function regnSamlet(deler: readonly Tjenestetid[], regelsett: Samletregelsett): Samlet {
  const minst = fromMaaneder(regelsett.totalt.verdi);
  const at = (nivaa: 0 | 1 | 2): Kravnivaa => {
    const telt = addUp(deler.map(({ regnskaper }) => regnskaper[nivaa].totalt + regnskaper[0].annetSted));
    return vurderNivaa(telt, 0, minst, regelsett.toleranse.verdi);
  };
  return { minst, nivaaer: [at(0), at(1), at(2)] };
}
