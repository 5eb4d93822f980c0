import type { Eksempel } from './eksempel';

const ANNEN_OG_AAPEN = ['ANNEN 100 2024-03-01/2025-01-31 A', 'AAPEN 80 2025-02-01/2026-08-31 A'];
const FULL_AAPEN = 'AAPEN 100 2020-01-01/2024-06-30 A';

/** Rules 6 and 7, and the forecast. */
export const KRAV: readonly Eksempel[] = [
  {
    navn: 'ALM i mål: 54 åpen praksis og 6 institusjon',
    perioder: [FULL_AAPEN, 'INST 100 2024-07-01/2024-12-31 A'],
    venter: { bekreftet: '60.00', mangler: '0.00', oppfylt: 'JA', prognose: '2024-12-31', avrundet: 'nei' },
  },
  {
    navn: 'av 36 måneder annen allmennmedisinsk teller 30',
    perioder: ['ANNEN 100 2022-01-01/2024-12-31 A'],
    venter: { 'bekreftet ANNEN': '30.00', 'overMaks ANNEN': '6.00', bekreftet: '30.00' },
  },
  {
    navn: 'seks måneder annen allmennmedisinsk for mye: i mål uten dem, og det sies',
    perioder: [
      'ANNEN 100 2020-01-01/2022-12-31 A',
      'INST 100 2023-01-01/2023-06-30 A',
      'AAPEN 100 2023-07-01/2025-06-30 A',
    ],
    // 30 of 36, 6 and 24.
    venter: {
      bekreftet: '60.00',
      prognose: '2025-06-30',
      grunner: 'OVER_MAKS ANNEN_ALLMENNMEDISINSK 6.00 (183 dager), SIST_OPPFYLT AAPEN_USELEKTERT',
    },
  },
  {
    navn: 'én dag mangler: oppfylt, avrundet',
    perioder: [FULL_AAPEN, 'INST 100 2024-07-01/2024-12-30 A'],
    // 1 ÷ 31 = 0.0323 of a month, 0.98 days.
    venter: { mangler: '0.04', manglerDager: '1', oppfylt: 'AVRUNDET', prognose: '2024-12-30', avrundet: 'ja' },
  },
  {
    navn: 'to dager mangler: oppfylt, avrundet',
    perioder: [FULL_AAPEN, 'INST 100 2024-07-01/2024-12-29 A'],
    // 2 ÷ 31 = 0.0645 of a month, 1.96 days.
    venter: { mangler: '0.07', manglerDager: '2', oppfylt: 'AVRUNDET', avrundet: 'ja' },
  },
  {
    navn: 'tre dager mangler: ikke oppfylt',
    perioder: [FULL_AAPEN, 'INST 100 2024-07-01/2024-12-28 A'],
    // 3 ÷ 31 = 0.0968 of a month, 2.95 days: three as they are shown.
    venter: { mangler: '0.10', manglerDager: '3', oppfylt: 'NEI', prognose: 'ingen' },
  },
  {
    navn: 'bare åpen praksis: stopper på 54, og institusjon er ikke planlagt',
    perioder: ['AAPEN 100 2024-01-01/ A2026-10-31'],
    // 54 months end on 30 June 2028: 34.70 up to today, 19.30 planned.
    venter: {
      bekreftet: '34.00',
      planlagt: '19.30',
      prognose: 'ingen',
      tidligst: 'ukjent',
      grunner:
        'MANGLER_OG_IKKE_PLANLAGT INSTITUSJON 6.00 (183 dager), MANGLER_OG_IKKE_PLANLAGT TOTALT 6.00 (183 dager)',
    },
  },
  {
    navn: 'samlet tid er planlagt, men ikke institusjon',
    perioder: [...ANNEN_OG_AAPEN, 'AAPEN 100 2026-09-01/'],
    // 11 + 15.20 confirmed, 2.70 registered; 31.10 more is 0.30 of November, 30 months, and 24 days of June 2029.
    // Open practice: 24 − 15.20 = 8.80 is eight months from September and 24.8 days of May.
    venter: {
      bekreftet: '26.20',
      registrert: '2.70',
      planlagt: '31.10',
      prognose: 'ingen',
      tidligst: '2029-06-24',
      'kravdag AAPEN': '2027-05-25',
      grunner: 'MANGLER_OG_IKKE_PLANLAGT INSTITUSJON 6.00 (183 dager)',
    },
  },
  {
    navn: 'hva om: det samme med seks måneder institusjon i midten',
    perioder: [
      ...ANNEN_OG_AAPEN,
      'AAPEN 100 2026-09-01/2027-02-28',
      'INST 100 2027-03-01/2027-08-31',
      'AAPEN 100 2027-09-01/',
    ],
    venter: { prognose: '2029-06-24', 'kravdag INST': '2027-08-31', grunner: 'SIST_OPPFYLT TOTALT' },
  },
  {
    navn: 'halv stilling åpen praksis tar ni år',
    perioder: ['AAPEN 50 2024-01-01/', 'INST 50 2024-01-01/2024-12-31'],
    // 54 ÷ 0.5 = 108 months.
    venter: { prognose: '2032-12-31', 'kravdag INST': '2024-12-31', 'kravdag AAPEN': '2027-12-31' },
  },
  {
    navn: 'planlagt fravær flytter sluttdatoen når det er mer enn en tidel',
    perioder: ['INST 100 2021-01-01/2021-06-30 A', 'AAPEN 100 2021-07-01/'],
    fravaer: ['2 100 2026-01-01/2026-12-31'],
    // Without it 31 December 2025, before the absence begins: what comes later takes nothing back.
    venter: { prognose: '2025-12-31' },
  },
  {
    navn: 'et års fravær midtveis i fem år: seks måneder lenger',
    perioder: ['INST 100 2022-01-01/2022-12-31 A', 'AAPEN 100 2023-01-01/'],
    fravaer: ['2 100 2023-01-01/2023-12-31'],
    // W + 0.1 × (W + 12) = 60 where W is worked: W = 53.4545; with the 12 months 65.4545: 0.4545 × 30 = 13.6 days.
    // On 14 June 12 of 65.4667 away, 6.5467 free: 5.4533 deducted.
    venter: { prognose: '2027-06-14', grunner: 'FRAVAER_TREKKES 5.46 (166 dager), SIST_OPPFYLT TOTALT' },
  },
  {
    navn: 'en brøkdel av en dag over det meste er ingen grunn',
    idag: '2026-01-15',
    perioder: ['INST 100 2021-07-01/2021-12-31 A', 'AAPEN 99 2022-01-01/'],
    // 54 ÷ 0.99 = 54 months and 16.9 days of July: on the seventeenth 0.003 of a month is too much.
    venter: { prognose: '2026-07-17', grunner: 'SIST_OPPFYLT TOTALT' },
  },
  {
    navn: 'avtalen på arenaen løper ut før institusjonstiden er over',
    perioder: [FULL_AAPEN, 'INST 100 2026-10-01/ L2026-01-01/2026-12-31'],
    // October to December, of which 1.70 has been.
    venter: {
      'registrert INST': '1.70',
      'planlagt INST': '1.30',
      prognose: 'ingen',
      grunner: 'MANGLER_OG_IKKE_PLANLAGT INSTITUSJON 3.00 (92 dager), MANGLER_OG_IKKE_PLANLAGT TOTALT 3.00 (92 dager)',
    },
  },
  {
    navn: 'SAM: 48 samfunnsmedisinsk og 12 klinisk',
    regelsett: 'SAM',
    perioder: ['SAMF 100 2020-01-01/2023-12-31 A', 'KLIN 50 2024-01-01/2025-12-31 A'],
    venter: { bekreftet: '60.00', 'bekreftet KLIN': '12.00', prognose: '2025-12-31' },
  },
  {
    navn: 'SAM: 72 måneder samfunnsmedisinsk er ikke nok uten klinisk',
    regelsett: 'SAM',
    perioder: ['SAMF 100 2020-01-01/2025-12-31 A'],
    venter: { bekreftet: '72.00', 'mangler KLIN': '12.00', prognose: 'ingen', tidligst: '2024-12-31' },
  },
  {
    navn: 'ARB: tiden telles, men uten fastsatt fordeling gis ingen prognose',
    regelsett: 'ARB',
    perioder: ['BEDRIFTSHELSE 100 2022-01-01/2023-12-31 A'],
    venter: { bekreftet: '24.00', mangler: '36.00', prognose: 'ingen', grunner: 'FORDELING_IKKE_FASTSATT' },
  },
];
