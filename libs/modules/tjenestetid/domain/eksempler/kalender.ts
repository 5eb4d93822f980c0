import type { Eksempel } from './eksempel';

/** Rule 4: a day is its share of its own calendar month. */
export const KALENDER: readonly Eksempel[] = [
  { navn: 'februar i et skuddår', perioder: ['AAPEN 100 2024-02-01/2024-02-29 A'], venter: { bekreftet: '1.00' } },
  {
    navn: 'et skuddår er tolv måneder',
    perioder: ['AAPEN 100 2024-01-01/2024-12-31 A'],
    venter: { bekreftet: '12.00' },
  },
  // 10 ÷ 28 = 0.357
  { navn: 'ti dager i februar', perioder: ['AAPEN 100 2025-02-01/2025-02-10 A'], venter: { bekreftet: '0.35' } },
  // 10 ÷ 31 = 0.322
  { navn: 'ti dager i mars', perioder: ['AAPEN 100 2025-03-01/2025-03-10 A'], venter: { bekreftet: '0.32' } },
  // 1 ÷ 30 = 0.033
  {
    navn: 'én dag: begge endene er med',
    perioder: ['AAPEN 100 2025-04-30/2025-04-30 A'],
    venter: { bekreftet: '0.03' },
  },
  // 1 ÷ 31 + 1 + 1 ÷ 31 = 1.064
  { navn: '31. januar – 1. mars', perioder: ['AAPEN 100 2025-01-31/2025-03-01 A'], venter: { bekreftet: '1.06' } },
  { navn: 'halv stilling et år', perioder: ['AAPEN 50 2025-01-01/2025-12-31 A'], venter: { bekreftet: '6.00' } },
  // 36 × 0.3333 = 11.9988
  { navn: '33,33 % i tre år', perioder: ['AAPEN 33.33 2023-01-01/2025-12-31 A'], venter: { bekreftet: '11.99' } },
  // 12 × 0.0001 = 0.0012
  { navn: '0,01 % i et år', perioder: ['AAPEN 0.01 2025-01-01/2025-12-31 A'], venter: { bekreftet: '0.00' } },
  {
    navn: 'mars delt i to perioder er fortsatt én måned',
    perioder: ['AAPEN 100 2025-03-01/2025-03-15 A', 'AAPEN 100 2025-03-16/2025-03-31 A'],
    venter: { bekreftet: '1.00', funn: '' },
  },
  {
    navn: 'to halve stillinger samtidig',
    perioder: ['AAPEN 50 2025-01-01/2025-12-31 A', 'INST 50 2025-01-01/2025-12-31 A'],
    venter: { bekreftet: '12.00', 'bekreftet AAPEN': '6.00', 'bekreftet INST': '6.00', funn: '' },
  },
];

/** What is attested, served and planned (domene.md section 2, «A period»). */
export const STAND: readonly Eksempel[] = [
  {
    navn: 'en periode som begynner neste år, er planlagt',
    perioder: ['AAPEN 100 2027-01-01/2027-06-30'],
    venter: { bekreftet: '0.00', registrert: '0.00', planlagt: '6.00' },
  },
  {
    navn: 'en periode med sluttdato som pågår, er registrert til i dag og planlagt siden',
    perioder: ['AAPEN 100 2026-11-01/2026-12-31'],
    // 21 ÷ 30, and 9 ÷ 30 + 1.
    venter: { registrert: '0.70', planlagt: '1.30' },
  },
  {
    navn: 'en attest når aldri lenger enn dagen den er gitt',
    perioder: ['AAPEN 100 2026-01-01/2026-12-31 A2026-12-31@2026-06-30'],
    venter: { bekreftet: '6.00', registrert: '4.70', planlagt: '1.30', funn: 'ATTEST_FRAM_I_TID' },
  },
  {
    navn: 'en ny attest når lenger enn den første',
    perioder: ['AAPEN 100 2026-01-01/ A2026-03-31 A2026-09-30'],
    venter: { bekreftet: '9.00', registrert: '1.70' },
  },
  { navn: 'i dag er første dag', perioder: ['AAPEN 100 2026-11-21/'], venter: { registrert: '0.03' } },
  {
    navn: 'begynner i morgen',
    perioder: ['AAPEN 100 2026-11-22/2026-11-30'],
    venter: { registrert: '0.00', planlagt: '0.30' },
  },
  {
    navn: 'godkjent annet sted vises for seg',
    perioder: ['AAPEN 100 2024-01-01/2024-12-31 A', 'UTLAND 100 2022-01-01/2022-12-31 A X'],
    venter: { bekreftet: '12.00', annetSted: '12.00' },
  },
  {
    navn: 'godkjent annet sted tar aldri plassen for tjenesten her',
    perioder: ['UTLAND 80 2024-01-01/2024-12-31 A X', 'AAPEN 60 2024-01-01/2024-12-31'],
    venter: { registrert: '7.20', annetSted: '4.80', 'kuttet 1': '4.80' },
  },
];
