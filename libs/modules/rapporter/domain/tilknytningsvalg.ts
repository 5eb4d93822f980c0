import { addMonths } from '@kp/kernel/calendar-date';
import { containsDate } from '@kp/kernel/period';

interface Tilknytning {
  readonly utdanningslopId: string;
  readonly fra: string;
  readonly til: string | null;
}

export interface Valgt<T> {
  readonly rad: T;
  /** The last day of an attachment that has ended; null while it is in force. */
  readonly avsluttetTil: string | null;
}

/**
 * One attachment for each utdanningsløp: the one in force, else the last that ended within the reading time. What begins
 * later is not there yet.
 */
export function velgTilknytninger<T extends Tilknytning>(
  rader: readonly T[],
  idag: string,
  lesetidMaaneder: number,
): Valgt<T>[] {
  const chosen = new Map<string, Valgt<T>>();
  for (const rad of [...rader].sort((a, b) => (a.fra < b.fra ? -1 : 1))) {
    const known = chosen.get(rad.utdanningslopId);
    if (containsDate(rad, idag)) chosen.set(rad.utdanningslopId, { rad, avsluttetTil: null });
    else if (rad.til !== null && rad.til < idag && idag <= addMonths(rad.til, lesetidMaaneder) && !isInForce(known))
      chosen.set(rad.utdanningslopId, { rad, avsluttetTil: rad.til });
  }
  return [...chosen.values()];
}

const isInForce = (known: Valgt<unknown> | undefined): boolean => known !== undefined && known.avsluttetTil === null;
