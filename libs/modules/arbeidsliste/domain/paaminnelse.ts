import { type CalendarDate, addDays } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

/** At most one reminder an item in so many days. */
const DAYS_BETWEEN = 7;

/** The day from which a LIS may remind again; null when it may be done today. */
export function kanPaaminnesFra(sist: string | null | undefined, idag: CalendarDate): CalendarDate | null {
  if (!sist) return null;
  const fra = addDays(osloDate(new Date(sist)), DAYS_BETWEEN);
  return fra > idag ? fra : null;
}
