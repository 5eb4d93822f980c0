import { addDays, daysBetween } from '@kp/kernel/calendar-date';
import { type Period, overlapDays } from '@kp/kernel/period';
import type { Periodetilstand } from './periode-tabell';
import { addUp } from './regnskap';

export interface Attestkandidat extends Period {
  readonly tilstand: Periodetilstand;
  readonly attestertTil: string | null;
  /** It corrects a period that is attested. */
  readonly erRettelse: boolean;
  /** The last day of the attachment to the responsible virksomhet; null while it lasts. */
  readonly tilknytningSlutt: string | null;
  /** Leave from the utdanningsløp; no two share a day. */
  readonly permisjoner: readonly Period[];
}

/**
 * The leder is asked when a period has ended, or the attachment has while the period was left open; about one that runs
 * on, when a half-year has gone with some day at work in it; about a correction at once.
 */
export function skalAttesteres(kandidat: Attestkandidat, idag: string): boolean {
  const { fra, til, tilstand, attestertTil, erRettelse, tilknytningSlutt } = kandidat;
  if (tilstand !== 'REGISTRERT' || fra > idag) return false;
  if (erRettelse && attestertTil === null) return true;
  const ends = [til, tilknytningSlutt].filter((day) => day !== null).filter((day) => day < idag);
  const [end] = ends.sort();
  const due = end ?? sisteHalvaarsslutt(idag);
  const first = attestertTil === null ? fra : addDays(attestertTil, 1);
  return first <= due && (end !== undefined || !isBarePermisjon(kandidat.permisjoner, first, due));
}

/** On leave every day: there is nothing to attest before the leave or the period is over. */
function isBarePermisjon(permisjoner: readonly Period[], fra: string, til: string): boolean {
  const away = permisjoner.map((permisjon) => overlapDays(permisjon, { fra, til }, til));
  return addUp(away) > daysBetween(fra, til);
}

/** The last 30 June or 31 December before this day. */
export const sisteHalvaarsslutt = (idag: string): string =>
  addDays(`${idag.slice(0, 4)}-${idag.slice(5, 7) < '07' ? '01' : '07'}-01`, -1);
