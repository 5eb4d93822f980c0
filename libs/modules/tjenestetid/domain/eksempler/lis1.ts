import type { Eksempel } from './eksempel';

const SYKEHUS = 'SYK 100 2025-03-01/2026-02-28 A';
const KOMMUNE = 'KOM 100 2026-03-01/2026-08-31 A';

/** LIS1: months and days are never mixed. Whit Monday is 9 June 2025. */
export const LIS1: readonly Eksempel[] = [
  {
    navn: 'hele LIS1',
    regelsett: 'LIS1',
    perioder: [SYKEHUS, KOMMUNE],
    venter: { bekreftet: '18.00', prognose: '2026-08-31', 'ferdig SYK': '2026-02-28', funn: '' },
  },
  {
    navn: 'tolv arbeidsdager borte fra sykehusdelen er fri',
    regelsett: 'LIS1',
    perioder: [SYKEHUS],
    fravaer: ['1 100 2025-06-02/2025-06-18'],
    // 2–6, 10–13 and 16–18 June.
    venter: {
      'bekreftet SYK': '12.00',
      'fravaersdager SYK': '12',
      'resttjeneste SYK': '0',
      'ferdig SYK': '2026-02-28',
    },
  },
  {
    navn: 'den trettende dagen er resttjeneste, og den er ikke planlagt',
    regelsett: 'LIS1',
    perioder: [SYKEHUS, KOMMUNE],
    fravaer: ['1 100 2025-06-02/2025-06-19'],
    venter: {
      'resttjeneste SYK': '1',
      'ferdig SYK': 'ingen',
      prognose: 'ingen',
      grunner: 'RESTTJENESTE_IKKE_PLANLAGT SYKEHUS 1 dager',
    },
  },
  {
    navn: 'leder setter én dag mindre enn foreslått',
    regelsett: 'LIS1',
    perioder: [SYKEHUS],
    fravaer: ['1 100 2025-06-02/2025-06-19 =12'],
    venter: { 'foreslaatt SYK': '13', 'fravaersdager SYK': '12', 'resttjeneste SYK': '0' },
  },
  {
    navn: '50 % syk i fem arbeidsdager er to og en halv dag',
    regelsett: 'LIS1',
    perioder: [SYKEHUS],
    fravaer: ['1 50 2025-05-12/2025-05-16'],
    venter: { 'fravaersdager SYK': '2.5', 'bekreftet SYK': '12.00' },
  },
  {
    navn: '30 % syk i tre arbeidsdager foreslås som én dag',
    regelsett: 'LIS1',
    perioder: [SYKEHUS],
    fravaer: ['1 30 2025-05-12/2025-05-14'],
    // 0.9 to the nearest half.
    venter: { 'foreslaatt SYK': '1' },
  },
  {
    navn: 'de tolv dagene gis én gang for delen, ikke for hver periode',
    regelsett: 'LIS1',
    perioder: ['SYK 100 2025-03-01/2025-08-31 A', 'SYK 100 2025-09-01/2026-02-28 A'],
    fravaer: ['1 100 2025-06-10/2025-06-19', '2 100 2025-10-06/2025-10-15'],
    // 8 + 8 − 12.
    venter: { 'fravaersdager SYK': '16', 'resttjeneste SYK': '4' },
  },
  {
    navn: 'ferie trekkes aldri',
    regelsett: 'LIS1',
    perioder: [SYKEHUS],
    fravaer: ['1 100 2025-06-30/2025-08-01 FERIE'],
    venter: { 'fravaersdager SYK': '0', 'bekreftet SYK': '12.00' },
  },
  {
    navn: 'fjorten måneder sykehus er tolv',
    regelsett: 'LIS1',
    perioder: ['SYK 100 2025-01-01/2026-02-28 A', 'KOM 100 2026-03-01/2026-06-30 A'],
    venter: { bekreftet: '16.00', mangler: '2.00', 'overMaks SYK': '2.00' },
  },
  {
    navn: 'halv stilling i kommunedelen tar et år',
    regelsett: 'LIS1',
    perioder: ['KOM 50 2025-09-01/2026-08-31 A'],
    venter: { 'bekreftet KOM': '6.00', 'ferdig KOM': '2026-08-31' },
  },
  {
    navn: 'resttjenesten avgjør dagen, og sies som grunn',
    regelsett: 'LIS1',
    idag: '2026-06-01',
    perioder: [SYKEHUS, 'KOM 100 2026-03-01/'],
    fravaer: ['2 100 2026-03-30/2026-04-16'],
    // Five days: 1–4 and 7 September.
    venter: { prognose: '2026-09-07', grunner: 'RESTTJENESTE_TIL KOMMUNE 5 dager 2026-09-07' },
  },
  {
    navn: 'resttjeneste som ikke avgjør dagen, er ingen grunn',
    regelsett: 'LIS1',
    perioder: ['SYK 100 2025-03-01/2026-03-31 A', 'KOM 100 2026-04-01/2026-09-30 A'],
    fravaer: ['1 100 2025-06-02/2025-06-19'],
    // One day, on 2 March.
    venter: {
      'ferdig SYK': '2026-03-02',
      prognose: '2026-09-30',
      grunner: 'OVER_MAKS SYKEHUS 1.00 (31 dager), SIST_OPPFYLT KOMMUNE',
    },
  },
  {
    navn: 'syk under resttjenesten: de dagene er ikke avtjent',
    regelsett: 'LIS1',
    perioder: ['KOM 100 2026-03-01/ A2026-08-31'],
    fravaer: ['1 100 2026-03-30/2026-04-16', '1 100 2026-09-01/2026-09-02'],
    // Five days: 3, 4, 7, 8 and 9 September.
    venter: { 'fravaersdager KOM': '11', 'resttjeneste KOM': '5', 'ferdig KOM': '2026-09-09' },
  },
  {
    navn: 'kommunedelen begynner før sykehusdelen er over',
    regelsett: 'LIS1',
    perioder: ['SYK 50 2025-01-01/2026-12-31', 'KOM 50 2026-03-01/2026-08-31'],
    venter: { funn: 'KOMMUNE_FOER_SYKEHUS' },
  },
];
