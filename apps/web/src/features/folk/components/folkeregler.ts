import { iDag } from '../../../shared/lib/dato';
import type { Rolletype } from '../../../shared/lib/meg';
import type { Folkerad, Folkerolle, NyNasjonalRolle, NyPerson } from '../api/folk';

/** `naa` in force, `kommer` from a later day, `slutt` ended. */
export type Rolletid = 'naa' | 'kommer' | 'slutt';

export function rolletid({ aktiv, fra }: Pick<Folkerolle, 'aktiv' | 'fra'>, today = iDag()): Rolletid {
  if (aktiv) return 'naa';
  return fra > today ? 'kommer' : 'slutt';
}

export const harSluttet = (person: Folkerad, today = iDag()): boolean =>
  person.roller.every((rolle) => rolletid(rolle, today) === 'slutt');

const ENDER: readonly Rolletype[] = ['LEDER', 'EIER'];

/** The server decides; this only keeps the page from offering what it will refuse. A LIS leaves through the utdanningsløp. */
export const kanAvslutte = (egen: Rolletype, rolle: Folkerolle): boolean =>
  ENDER.includes(egen) && rolle.rolle !== 'LIS' && rolletid(rolle) !== 'slutt';

export type Virksomhetsrolle = NyPerson['rolle'];
export type NasjonalRolle = NyNasjonalRolle['rolle'];

/** The roles one may give in a virksomhet. */
export function rollerAaGi(egen: Rolletype): readonly Virksomhetsrolle[] {
  if (egen === 'LEDER') return ['VEILEDER', 'SUPERVISOR', 'LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'];
  return egen === 'STEDFORTREDER' ? ['VEILEDER', 'SUPERVISOR', 'DELEGERT_GODKJENNER'] : ['LEDER'];
}

export function nasjonaleRollerAaGi(egen: Rolletype): readonly NasjonalRolle[] {
  const without: readonly NasjonalRolle[] = ['ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'];
  return egen === 'EIER' ? [...without, 'EIER'] : without;
}
