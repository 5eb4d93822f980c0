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

/** The calendar date in Europe/Oslo at an instant. */
export const osloDate = (instant: Date): CalendarDate => OSLO.format(instant);
