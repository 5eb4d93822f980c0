import type { CalendarDate } from './calendar-date';

/** Where the time comes from. Rules never ask the machine; they are handed one of these. */
export abstract class Clock {
  /** The instant now, UTC. */
  abstract now(): Date;

  /** The instant now as text with a `Z`, as it is stored. */
  instant(): string {
    return this.now().toISOString();
  }

  /** «Today» is the date in Europe/Oslo, whatever zone the server runs in. */
  today(): CalendarDate {
    return osloDate(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** Stands where it is put; for tests and for demo data of the past. */
export class FixedClock extends Clock {
  constructor(private time: Date) {
    super();
  }

  now(): Date {
    return this.time;
  }

  moveTo(time: Date): void {
    this.time = time;
  }
}

const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

const HOUR_MS = 3_600_000;
const MOST_HOURS = 10_000;
const known = new Map<number, CalendarDate>();

/**
 * The calendar date in Europe/Oslo at an instant. It changes on the hour there, and Intl takes longer than most
 * questions to the database (docs/ytelse.md), so each hour is asked of it once.
 */
export function osloDate(instant: Date): CalendarDate {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  const found = known.get(hour);
  if (found !== undefined) return found;
  const date = OSLO.format(instant);
  if (known.size >= MOST_HOURS) known.clear();
  known.set(hour, date);
  return date;
}
