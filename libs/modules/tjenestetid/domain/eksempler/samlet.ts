import type { Eksempel } from './eksempel';

const LIS1_FULL = {
  regelsett: 'LIS1',
  perioder: ['SYK 100 2018-03-01/2019-02-28 A', 'KOM 100 2019-03-01/2019-08-31 A'],
} as const;
const ALM_FULL = ['AAPEN 100 2019-09-01/2024-02-29 A', 'INST 100 2024-03-01/2024-08-31 A'];

/** Part 1, part 3 and attested time in other specialties: 78 months. */
export const SAMLET: readonly Eksempel[] = [
  {
    navn: 'del 1 på 18 og del 3 på 60 måneder er 78',
    perioder: ALM_FULL,
    andreDeler: [LIS1_FULL],
    venter: { 'samlet bekreftet': '78.00', 'samlet mangler': '0.00', 'samlet oppfylt': 'JA' },
  },
  {
    navn: 'del 3 er full, og del 1 er ikke ført i portalen',
    perioder: ALM_FULL,
    venter: { oppfylt: 'JA', 'samlet bekreftet': '60.00', 'samlet mangler': '18.00', 'samlet manglerDager': '548' },
  },
  {
    navn: 'del 1 fra før portalen, ført som godkjent et annet sted og attestert',
    perioder: ['SYKEHUS 100 2018-03-01/2019-08-31 A X', ...ALM_FULL],
    // Apart from the sixty months of part 3, and with them in the sum.
    venter: { bekreftet: '60.00', annetSted: '18.00', 'samlet bekreftet': '78.00', 'samlet oppfylt': 'JA' },
  },
  {
    navn: 'den samme, ført og ikke attestert: teller ikke ennå',
    perioder: ['SYKEHUS 100 2018-03-01/2019-08-31 X', ...ALM_FULL],
    venter: { 'samlet bekreftet': '60.00', 'samlet medRegistrert': '60.00', 'samlet oppfylt': 'NEI' },
  },
  {
    navn: 'over 60 måneder i del 3 veier opp for det som mangler i del 1',
    perioder: ['AAPEN 100 2019-09-01/2024-02-29 A', 'INST 100 2024-03-01/2025-02-28 A'],
    andreDeler: [{ regelsett: 'LIS1', perioder: ['SYK 100 2018-03-01/2019-02-28 A'] }],
    // 54 + 12 + 12.
    venter: { bekreftet: '66.00', 'samlet bekreftet': '78.00', 'samlet oppfylt': 'JA' },
  },
  {
    navn: 'to dager mangler i del 3: oppfylt, avrundet, her også',
    perioder: ['AAPEN 100 2019-09-01/2024-02-29 A', 'INST 100 2024-03-01/2024-08-29 A'],
    andreDeler: [LIS1_FULL],
    venter: { 'samlet bekreftet': '77.93', 'samlet manglerDager': '2', 'samlet oppfylt': 'AVRUNDET' },
  },
  {
    navn: 'attestert, registrert og planlagt holdes fra hverandre',
    perioder: ['AAPEN 100 2026-01-01/2027-06-30 A2026-06-30'],
    andreDeler: [LIS1_FULL],
    venter: {
      'samlet bekreftet': '24.00',
      'samlet medRegistrert': '28.70',
      'samlet medPlanlagt': '36.00',
      'samlet mangler': '49.30',
    },
  },
];
