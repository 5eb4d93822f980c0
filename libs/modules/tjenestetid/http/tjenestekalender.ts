import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { addDays } from '@kp/kernel/calendar-date';
import { LOKALE, type Spraak, lagTekst } from '@kp/kernel/spraak';
import type { Tjenestebilde } from '../application/tjenestejournal';
import { type Kalenderdag, listKalenderdager } from '../domain/kalenderdager';
import { teller } from '../domain/periode';

const tekst = lagTekst({
  nb: {
    PERIODE_SLUTTER: 'Perioden ved {{sted}} slutter. Be lederen bekrefte.',
    PERIODE_SLUTTER_OM: 'Tjenesten er bekreftet først når lederen har attestert den. Lederen får oppgaven dagen etter.',
    HALVAAR: 'Et halvår er gått ved {{sted}}. Be lederen bekrefte.',
    HALVAAR_OM: 'En stilling som løper videre, attesteres hvert halvår. Lederen får oppgaven i dag.',
    FERDIG: 'Tidligst ferdig med tjenestetiden',
    FERDIG_OM: 'Dagen er regnet ut fra periodene da filen ble laget. Den flytter seg når planen endres.',
  },
  nn: {
    PERIODE_SLUTTER: 'Perioden ved {{sted}} sluttar. Be leiaren stadfeste.',
    PERIODE_SLUTTER_OM: 'Tenesta er stadfesta først når leiaren har attestert ho. Leiaren får oppgåva dagen etter.',
    HALVAAR: 'Eit halvår er gått ved {{sted}}. Be leiaren stadfeste.',
    HALVAAR_OM: 'Ei stilling som går vidare, blir attestert kvart halvår. Leiaren får oppgåva i dag.',
    FERDIG: 'Tidlegast ferdig med tenestetida',
    FERDIG_OM: 'Dagen er rekna ut frå periodane då fila blei laga. Han flyttar seg når planen blir endra.',
  },
  en: {
    PERIODE_SLUTTER: 'The period at {{sted}} ends. Ask the head of the unit to certify it.',
    PERIODE_SLUTTER_OM:
      'The service is confirmed only when the head of the unit has certified it. They get the task the day after.',
    HALVAAR: 'Half a year has passed at {{sted}}. Ask the head of the unit to certify it.',
    HALVAAR_OM: 'A position that continues is certified every half-year. The head of the unit gets the task today.',
    FERDIG: 'Earliest finish of the service time',
    FERDIG_OM: 'The day is worked out from the periods when the file was made. It moves when the plan changes.',
  },
});

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

/** As a file (RFC 5545). A calendar that has an event already knows it again by its id. */
export function skrivTjenestekalender(
  dager: readonly Kalenderdag[],
  { publicUrl, stamp, spraak }: { publicUrl: string; stamp: Date; spraak: Spraak },
): string {
  const language = spraak === 'en' ? 'EN' : 'NO';
  const kalender = new ICalCalendar({ prodId: { company: 'Kompetanseportal', product: 'Tjenestetid', language } });
  const steder = new Intl.ListFormat(LOKALE[spraak], { type: 'conjunction' });
  for (const { id, slag, dag, steder: navn } of dager) {
    kalender.createEvent({
      ...{ id: `${id}@kompetanseportal`, stamp, start: dag, end: addDays(dag, 1), allDay: true },
      summary: tekst(spraak, slag, { sted: steder.format(navn) }),
      description: tekst(spraak, `${slag}_OM`),
      url: `${publicUrl}/tjenestetid`,
      // A reminder, not time that is taken.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${kalender.toString()}\r\n`;
}
