import type { Eksempel } from './eksempel';

const HELE_2025 = ['AAPEN 100 2025-01-01/2025-12-31 A'];
const TO_HALVE = ['AAPEN 50 2025-01-01/2025-12-31 A', 'INST 50 2025-01-01/2025-12-31 A'];

/** Rules 1 and 5: absence is of the post; a tenth of all units is free, over the whole utdanningsløp. */
export const FRAVAER: readonly Eksempel[] = [
  {
    navn: 'ferie er ikke fravær',
    perioder: HELE_2025,
    fravaer: ['1 100 2025-06-01/2025-08-31 FERIE'],
    venter: { bekreftet: '12.00', 'fravaer AAPEN': '0.00' },
  },
  {
    navn: 'kurs og annen utdanning er ikke fravær',
    perioder: HELE_2025,
    fravaer: ['1 100 2025-02-01/2025-04-30 KURS', '1 100 2025-09-01/2025-11-30 ANNEN_UTDANNING'],
    venter: { bekreftet: '12.00', 'fravaer AAPEN': '0.00' },
  },
  {
    navn: 'nøyaktig 10 %: ikke noe trekkes',
    perioder: ['AAPEN 100 2025-01-01/2025-10-31 A'],
    fravaer: ['1 100 2025-03-01/2025-03-31'],
    venter: { bekreftet: '10.00', trukket: '0.00' },
  },
  {
    navn: 'én dag over 10 %: bare den trekkes',
    perioder: ['AAPEN 100 2025-01-01/2025-10-31 A'],
    fravaer: ['1 100 2025-03-01/2025-04-01'],
    // 1 + 1 ÷ 30 away, 1 free: 10 − 0.0333 = 9.9667. One day is too little to be named as a reason.
    venter: {
      ...{ bekreftet: '9.96', trukket: '0.03' },
      grunner: [
        'MANGLER_OG_IKKE_PLANLAGT AAPEN_USELEKTERT 14.04 (428 dager)',
        'MANGLER_OG_IKKE_PLANLAGT INSTITUSJON 6.00 (183 dager)',
        'MANGLER_OG_IKKE_PLANLAGT TOTALT 50.04 (1523 dager)',
      ].join(', '),
    },
  },
  {
    navn: '50 % syk hele året',
    perioder: HELE_2025,
    fravaer: ['1 50 2025-01-01/2025-12-31'],
    // 6 away, 1.2 free: 12 − 4.8.
    venter: { bekreftet: '7.20', trukket: '4.80' },
  },
  {
    navn: 'borte hele året: bare det frie teller',
    perioder: HELE_2025,
    fravaer: ['1 100 2025-01-01/2025-12-31'],
    venter: { bekreftet: '1.20', trukket: '10.80' },
  },
  {
    navn: 'to fravær på samme tid blir aldri mer enn hele stillingen',
    perioder: HELE_2025,
    fravaer: ['1 60 2025-06-01/2025-06-30', '1 60 2025-06-01/2025-06-30'],
    venter: { bekreftet: '12.00', 'fravaer AAPEN': '1.00', funn: 'FRAVAER_OVER_100' },
  },
  {
    navn: 'fravær fra én av to stillinger trekkes fra den',
    perioder: TO_HALVE,
    fravaer: ['2 100 2025-01-01/2025-06-30'],
    // 3 away of 12, 1.2 free.
    venter: { 'bekreftet AAPEN': '6.00', 'bekreftet INST': '4.20', trukket: '1.80' },
  },
  {
    navn: 'fravær fra begge trekkes i forhold til fraværet',
    perioder: TO_HALVE,
    fravaer: ['1 100 2025-01-01/2025-06-30', '2 100 2025-01-01/2025-03-31'],
    // 3 + 1.5 away, 1.2 free: 3.3 is deducted, two thirds and one third.
    venter: { 'bekreftet AAPEN': '3.80', 'bekreftet INST': '4.90', trukket: '3.30' },
  },
  {
    navn: 'et års permisjon i fem år: seks måneder er fri',
    perioder: ['ANNEN 100 2021-01-01/2022-12-31 A', 'AAPEN 100 2023-01-01/2025-12-31 A'],
    fravaer: ['2 100 2023-01-01/2023-12-31'],
    venter: { bekreftet: '54.00', 'bekreftet AAPEN': '30.00', trukket: '6.00' },
  },
  {
    navn: 'planlagt tid gjør ikke bekreftet fravær fritt',
    perioder: ['AAPEN 100 2026-01-01/2026-12-31 A2026-10-31'],
    fravaer: ['1 100 2026-03-01/2026-04-30'],
    // Free: 1.00 of 10, 1.07 of 10.70 and 1.20 of 12; each account by itself.
    venter: { bekreftet: '9.00', medRegistrert: '9.77', medPlanlagt: '11.20' },
  },
  {
    navn: 'fravær utenfor perioden teller ikke med',
    perioder: ['AAPEN 100 2025-03-01/2025-05-31 A'],
    fravaer: ['1 100 2025-02-01/2025-03-15'],
    // 15 ÷ 31 = 0.4839 away, 0.30 free: 3 − 0.1839.
    venter: { bekreftet: '2.81', trukket: '0.18', funn: 'FRAVAER_UTENFOR_PERIODEN' },
  },
  {
    navn: 'fravær uten slutt varer til i dag i det registrerte',
    perioder: ['AAPEN 100 2026-01-01/'],
    fravaer: ['1 100 2026-11-01/'],
    // 0.70 away of 10.70, 1.07 free.
    venter: { medRegistrert: '10.70', 'fravaer AAPEN': '0.70' },
  },
  {
    navn: 'fravær på dager som ikke teller, er ikke med i regnestykket',
    perioder: ['AAPEN 100 2025-01-01/2025-12-31 A S2025-07-01/'],
    fravaer: ['1 100 2025-01-01/2025-06-30'],
    venter: { bekreftet: '6.00', trukket: '0.00', funn: 'STATUS_HOLDER_IKKE' },
  },
  {
    navn: '20 % fravær i 60 % stilling',
    perioder: ['AAPEN 60 2025-01-01/2025-12-31 A'],
    fravaer: ['1 20 2025-01-01/2025-12-31'],
    // 7.2 in all, 1.44 away, 0.72 free.
    venter: { bekreftet: '6.48', 'fravaer AAPEN': '1.44' },
  },
];
