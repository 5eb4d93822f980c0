import { addDays, addMonths } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';

const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Dates told as distance from now, which is when the demo is made. */
export class Tider {
  readonly idag: string;

  constructor(readonly now: Date) {
    this.idag = osloDate(now);
  }

  /** The date so many days ago. */
  dato(dagerSiden: number): string {
    return addDays(this.idag, -dagerSiden);
  }

  /** The first of the month so many months ago. */
  foersteIMaaneden(maanederSiden: number): string {
    return `${addMonths(this.idag, -maanederSiden).slice(0, 7)}-01`;
  }

  /** So many days ago in the middle of the working day. */
  dagtid(dagerSiden: number, minutt = 0): Date {
    return this.paaDagen(this.dato(dagerSiden), 8 * 60 + minutt);
  }

  /** An instant on a date, `minutter` after midnight UTC; never later than now. */
  paaDagen(dato: string, minutter: number): Date {
    return this.senest(new Date(Date.parse(`${dato}T00:00:00Z`) + minutter * MINUTE_MS));
  }

  /** Whatever was planned later happened a little before now. */
  senest(tid: Date): Date {
    const latest = this.now.getTime() - 20 * MINUTE_MS;
    return tid.getTime() <= latest ? tid : new Date(latest);
  }

  /** The same time of day on the first working day `dager` days later. */
  arbeidsdagEtter(tid: Date, dager: number): Date {
    const later = new Date(tid.getTime() + dager * DAY_MS);
    const weekday = later.getUTCDay();
    const toMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
    return this.senest(new Date(later.getTime() + toMonday * DAY_MS));
  }

  dagerSiden(tid: Date): number {
    return (this.now.getTime() - tid.getTime()) / DAY_MS;
  }
}
