import type { Eksempel } from './eksempel';

const TO_GANGER_60 = ['AAPEN 60 2025-01-01/2025-06-30 A', 'INST 60 2025-01-01/2025-06-30 A'];

/** Rule 3: at most 100 % a day, and the division the LIS may state. */
export const DAGSTAK: readonly Eksempel[] = [
  {
    navn: 'full stilling og 20 % ved siden av',
    perioder: ['AAPEN 100 2025-01-01/2025-12-31 A', 'INST 20 2025-01-01/2025-12-31 A'],
    venter: { bekreftet: '12.00', 'bekreftet INST': '0.00', 'kuttet 2': '2.40' },
  },
  {
    navn: 'den som ble attestert først, går foran den som ble ført først',
    perioder: [
      'INST 60 2025-01-01/2025-06-30 A2025-06-30@2025-08-01',
      'AAPEN 60 2025-01-01/2025-06-30 A2025-06-30@2025-07-01',
    ],
    venter: { 'bekreftet AAPEN': '3.60', 'bekreftet INST': '2.40', 'kuttet 1': '1.20' },
  },
  {
    navn: 'attestert går foran registrert',
    perioder: ['INST 60 2025-01-01/2025-06-30', 'AAPEN 60 2025-01-01/2025-06-30 A'],
    venter: { 'bekreftet AAPEN': '3.60', 'registrert INST': '2.40' },
  },
  {
    navn: 'av to som bare er registrert, går den som ble ført først, foran',
    perioder: ['INST 60 2025-01-01/2025-06-30', 'AAPEN 60 2025-01-01/2025-06-30'],
    venter: { 'registrert INST': '3.60', 'registrert AAPEN': '2.40' },
  },
  {
    navn: 'registrert arbeid går foran bekreftet fravær; det bekreftede regnes likevel for seg',
    perioder: ['AAPEN 60 2025-01-01/2025-01-31 A', 'INST 60 2025-01-01/2025-01-31'],
    fravaer: ['1 100 2025-01-01/2025-01-31'],
    // Confirmed alone: 0.06 of 0.60 is free. With registered: 0.40 away of 1.00, 0.10 free.
    venter: { 'bekreftet AAPEN': '0.06', 'medRegistrert AAPEN': '0.10', 'medRegistrert INST': '0.60' },
  },
  {
    navn: 'tre halve stillinger: den siste får ikke plass',
    perioder: [
      'AAPEN 50 2025-01-01/2025-01-31 A',
      'ANNEN 50 2025-01-01/2025-01-31 A',
      'INST 50 2025-01-01/2025-01-31 A',
    ],
    venter: { bekreftet: '1.00', 'bekreftet INST': '0.00', 'kuttet 3': '0.50' },
  },
  {
    navn: 'en annen fordeling med leders attest',
    perioder: TO_GANGER_60,
    fordeling: ['1=40 2=60 2025-01-01/2025-06-30 A'],
    venter: { 'bekreftet AAPEN': '2.40', 'bekreftet INST': '3.60', 'kuttet 1': '1.20' },
  },
  {
    navn: 'en fordeling uten attest endrer ingenting',
    perioder: TO_GANGER_60,
    fordeling: ['1=40 2=60 2025-01-01/2025-06-30'],
    venter: { 'bekreftet AAPEN': '3.60', 'bekreftet INST': '2.40' },
  },
  {
    navn: 'en fordeling attestert til 31. mars gjelder til da',
    perioder: TO_GANGER_60,
    fordeling: ['1=40 2=60 2025-01-01/2025-06-30 A2025-03-31'],
    // 3 × 0.40 + 3 × 0.60, and the reverse.
    venter: { 'bekreftet AAPEN': '3.00', 'bekreftet INST': '3.00' },
  },
  {
    navn: 'en fordeling på mer enn 100 % brukes ikke',
    perioder: TO_GANGER_60,
    fordeling: ['1=60 2=60 2025-01-01/2025-06-30 A'],
    venter: { 'bekreftet AAPEN': '3.60', 'bekreftet INST': '2.40', funn: 'FORDELING_OVER_100, OVER_100' },
  },
  {
    navn: 'dager stillingene får plass på, deles ikke, selv om en fordeling gjelder dem',
    perioder: [
      'AAPEN 60 2025-01-01/2025-06-30 A',
      'INST 60 2025-01-01/2025-03-31 A',
      'INST 40 2025-04-01/2025-06-30 A',
    ],
    fordeling: ['1=40 2=60 2025-01-01/2025-06-30 A'],
    // January to March 3 × 0.40 and 3 × 0.60; from April 60 and 40 both fit: 3 × 0.60 and 3 × 0.40.
    venter: { 'bekreftet AAPEN': '3.00', 'bekreftet INST': '3.00', 'kuttet 1': '0.60' },
  },
  {
    navn: 'det som ikke teller, tar ikke plass for det andre',
    perioder: ['AAPEN 60 2025-01-01/2025-06-30 A S', 'INST 60 2025-01-01/2025-06-30 A'],
    venter: { 'bekreftet INST': '3.60', 'kuttet 2': '0.00', funn: 'STATUS_HOLDER_IKKE' },
  },
];

/** Rule 2: the status of the responsible virksomhet, and the agreement on the arena. */
export const STATUS: readonly Eksempel[] = [
  {
    navn: 'virksomheten registreres midt i perioden',
    perioder: ['AAPEN 100 2024-01-01/2024-12-31 A S2024-07-01/'],
    venter: { bekreftet: '6.00', funn: 'STATUS_HOLDER_IKKE' },
  },
  {
    navn: 'godkjenningen går ut 30. september',
    perioder: ['AAPEN 100 2024-01-01/2024-12-31 A S2020-01-01/2024-09-30'],
    venter: { bekreftet: '9.00', funn: 'STATUS_HOLDER_IKKE' },
  },
  {
    navn: 'virksomheten har aldri søkt',
    perioder: ['AAPEN 100 2024-01-01/2024-12-31 A S'],
    venter: { bekreftet: '0.00', mangler: '60.00', funn: 'STATUS_HOLDER_IKKE' },
  },
  {
    navn: 'læringsarena uten samarbeidsavtale',
    perioder: ['INST 100 2024-01-01/2024-06-30 A L'],
    venter: { 'bekreftet INST': '0.00', funn: 'MANGLER_AVTALE' },
  },
  {
    navn: 'avtalen gjelder fra 1. april',
    perioder: ['INST 100 2024-01-01/2024-06-30 A L2024-04-01/'],
    venter: { 'bekreftet INST': '3.00', funn: 'MANGLER_AVTALE' },
  },
  {
    navn: 'søkt i mai: de to månedene før kommer aldri til å telle',
    perioder: ['AAPEN 100 2024-03-01/2024-06-30 A V2024-05-01/'],
    venter: { bekreftet: '0.00', funn: 'STATUS_HOLDER_IKKE, TELLER_NAAR_VEDTAK' },
  },
];
