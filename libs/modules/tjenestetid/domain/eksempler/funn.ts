import type { Eksempel } from './eksempel';

/** What is said while typing; a fault is left out of the count. */
export const FUNN: readonly Eksempel[] = [
  {
    navn: 'slutt før start',
    perioder: ['AAPEN 100 2025-06-30/2025-01-01 A'],
    venter: { bekreftet: '0.00', funn: 'SLUTT_FOER_START' },
  },
  {
    navn: '0 %',
    perioder: ['AAPEN 0 2025-01-01/2025-06-30'],
    venter: { registrert: '0.00', funn: 'UGYLDIG_STILLING' },
  },
  {
    navn: '101 %',
    perioder: ['AAPEN 101 2025-01-01/2025-06-30'],
    venter: { registrert: '0.00', funn: 'UGYLDIG_STILLING' },
  },
  {
    navn: '30. februar',
    perioder: ['AAPEN 100 2025-02-30/2025-06-30'],
    venter: { registrert: '0.00', funn: 'UGYLDIG_DATO' },
  },
  { navn: 'ukjent kategori', perioder: ['KIRURGI 100 2025-01-01/2025-06-30'], venter: { funn: 'UKJENT_KATEGORI' } },
  {
    navn: 'før autorisasjonen',
    autorisert: '2025-03-01',
    perioder: ['AAPEN 100 2025-01-01/2025-06-30'],
    venter: { registrert: '6.00', funn: 'FOER_AUTORISASJON' },
  },
  {
    navn: 'førti år',
    perioder: ['AAPEN 100 1985-01-01/2024-12-31'],
    venter: { registrert: '54.00', funn: 'SVAERT_LANG' },
  },
  {
    navn: '40 % stilling er en merknad, og teller',
    perioder: ['AAPEN 40 2025-01-01/2025-12-31'],
    venter: { registrert: '4.80', funn: 'UNDER_MINSTE_STILLING' },
  },
  {
    navn: 'opphold mellom to perioder',
    perioder: ['AAPEN 100 2025-01-01/2025-03-31', 'AAPEN 100 2025-05-01/2025-06-30'],
    venter: { registrert: '5.00', funn: 'OPPHOLD' },
  },
  {
    navn: 'samme stilling ført to ganger',
    perioder: ['AAPEN 100 2025-01-01/2025-06-30 Psenteret', 'AAPEN 100 2025-04-01/2025-08-31 Psenteret'],
    venter: { registrert: '8.00', 'kuttet 2': '3.00', funn: 'OVERLAPP, OVER_100' },
  },
  {
    navn: 'fravær på 0 %',
    perioder: ['AAPEN 100 2025-01-01/2025-06-30'],
    fravaer: ['1 0 2025-02-01/2025-02-28'],
    venter: { registrert: '6.00', funn: 'UGYLDIG_GRAD' },
  },
  {
    navn: 'fravær uten periode',
    perioder: ['AAPEN 100 2025-01-01/2025-06-30'],
    fravaer: ['7 100 2025-02-01/2025-02-28'],
    venter: { funn: 'FRAVAER_UTEN_PERIODE' },
  },
  {
    navn: 'fravær fra tid som er godkjent annet sted, er alt regnet med der',
    perioder: ['UTLAND 100 2025-01-01/2025-06-30 A X'],
    fravaer: ['1 100 2025-02-01/2025-02-28'],
    venter: { annetSted: '6.00', funn: 'FRAVAER_ANNET_STED' },
  },
];
