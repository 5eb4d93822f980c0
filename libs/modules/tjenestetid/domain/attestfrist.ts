import { addDays } from '@kp/kernel/calendar-date';
import type { Period } from '@kp/kernel/period';
import type { Periodetilstand } from './periode-tabell';

export interface Attestkandidat extends Period {
  readonly tilstand: Periodetilstand;
  readonly attestertTil: string | null;
  /** It corrects a period that is attested. */
  readonly erRettelse: boolean;
  /** The last day of the attachment to the responsible virksomhet; null while it lasts. */
  readonly tilknytningSlutt: string | null;
}

/**
 * The leder is asked when a period has ended, or the attachment has while the period was left open; about one that runs
 * on, when a half-year has gone; about a correction at once.
 */
export function skalAttesteres(kandidat: Attestkandidat, idag: string): boolean {
  const { fra, til, tilstand, attestertTil, erRettelse, tilknytningSlutt } = kandidat;
  if (tilstand !== 'REGISTRERT' || fra > idag) return false;
  if (erRettelse && attestertTil === null) return true;
  const ends = [til, tilknytningSlutt].filter((day) => day !== null).filter((day) => day < idag);
  const [due = sisteHalvaarsslutt(idag)] = ends.sort();
  return fra <= due && (attestertTil === null || attestertTil < due);
}

/** The last 30 June or 31 December before this day. */
export const sisteHalvaarsslutt = (idag: string): string =>
  addDays(`${idag.slice(0, 4)}-${idag.slice(5, 7) < '07' ? '01' : '07'}-01`, -1);
