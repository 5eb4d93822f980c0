import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { addDays } from '@kp/kernel/calendar-date';
import type { Tjenestebilde } from '../application/tjenestejournal';
import { type Kalenderdag, listKalenderdager } from '../domain/kalenderdager';
import { teller } from '../domain/periode';

const TEKSTER: Record<Kalenderdag['slag'], (steder: string) => { summary: string; description: string }> = {
  PERIODE_SLUTTER: (sted) => ({
    summary: `Perioden ved ${sted} slutter. Be lederen bekrefte.`,
    description: 'Tjenesten er bekreftet først når lederen har attestert den. Lederen får oppgaven dagen etter.',
  }),
  HALVAAR: (steder) => ({
    summary: `Et halvår er gått ved ${steder}. Be lederen bekrefte.`,
    description: 'En stilling som løper videre, attesteres hvert halvår. Lederen får oppgaven i dag.',
  }),
  FERDIG: () => ({
    summary: 'Tidligst ferdig med tjenestetiden',
    description: 'Dagen er regnet ut fra periodene da filen ble laget. Den flytter seg når planen endres.',
  }),
};

/** The LIS's days: when periods end, when the leder is asked, and the day of completion. */
export function findKalenderdager({ lop, perioder, tid, idag }: Tjenestebilde): Kalenderdag[] {
  const counting = perioder
    .filter(({ periode }) => teller(periode))
    .map(({ periode: { id, fra, til, attestertTil }, virksomhet, arena }) => ({
      ...{ id, fra, til, attestertTil },
      sted: arena?.navn ?? virksomhet.navn,
    }));
  return listKalenderdager(lop.utdanningslopId, counting, tid.prognose.dag, idag);
}

const PRODUCT = { company: 'Kompetanseportal', product: 'Tjenestetid', language: 'NO' };

/** As a file (RFC 5545). A calendar that has an event already knows it again by its id. */
export function skrivTjenestekalender(dager: readonly Kalenderdag[], publicUrl: string, stamp: Date): string {
  const kalender = new ICalCalendar({ prodId: PRODUCT });
  const steder = new Intl.ListFormat('nb', { type: 'conjunction' });
  for (const { id, slag, dag, steder: navn } of dager) {
    kalender.createEvent({
      ...{ id: `${id}@kompetanseportal`, stamp, start: dag, end: addDays(dag, 1), allDay: true },
      ...TEKSTER[slag](steder.format(navn)),
      url: `${publicUrl}/tjenestetid`,
      // A reminder, not time that is taken.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${kalender.toString()}\r\n`;
}
