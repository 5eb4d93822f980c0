import { addDays } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

/**
 * The instant at which a day is over in Oslo, as text: what lies before it happened on that day or earlier. A query can
 * then compare stored instants with it instead of turning each into a date.
 */
export function sluttPaaDagen(dato: string): string {
  const next = addDays(dato, 1);
  const inSummer = `${dato}T22:00:00.000Z`;
  return osloDate(new Date(inSummer)) === next ? inSummer : `${dato}T23:00:00.000Z`;
}
