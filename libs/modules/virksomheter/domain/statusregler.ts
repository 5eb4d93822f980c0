import type { CalendarDate } from '@kp/kernel/calendar-date';

export interface Statusregler {
  readonly gyldigFra: CalendarDate;
  readonly gyldigTil: CalendarDate | null;
  readonly kilde: string;
  /** Service counts from here for those who were registered for the time being. */
  readonly ordningenBegynte: CalendarDate;
  /** Those who applied before this day were registered for the time being; from here on one applies in the ordinary way. */
  readonly forsteOrdinaereSoknadsdag: CalendarDate;
}

/** The days of the law behind a virksomhet's status; to be changed here only. */
export const STATUSREGLER: Statusregler = {
  gyldigFra: '2019-03-01',
  gyldigTil: null,
  kilde: 'Overgangsordningen i spesialistforskriften, gjengitt av alis.no og samlis.no (domene.md avsnitt 2).',
  ordningenBegynte: '2019-03-01',
  forsteOrdinaereSoknadsdag: '2019-06-01',
};
