import { Kolonnekjenner, type Kolonnevalg as Valg } from '@kp/platform/regneark/kolonnekjenner';
import { KATALOGFELT, type Katalogfelt } from '../domain/katalograd';
import { KOLONNENAVN } from '../domain/kolonnenavn';

export type Kolonnevalg = Valg<Katalogfelt>;

export const katalogkolonner = new Kolonnekjenner(KATALOGFELT, KOLONNENAVN);

/** The caller's choice goes first; a proposal for a column that the caller gave another field is dropped. */
export function medOverstyring(forslag: Kolonnevalg, valg: Partial<Kolonnevalg>): Kolonnevalg {
  const taken = new Set(Object.values(valg).filter((column) => column !== null));
  const entries = KATALOGFELT.map((felt) => {
    const proposed = forslag[felt];
    const free = proposed === null || taken.has(proposed) ? null : proposed;
    return [felt, valg[felt] === undefined ? free : valg[felt]] as const;
  });
  return Object.fromEntries(entries) as Record<Katalogfelt, number | null>;
}
