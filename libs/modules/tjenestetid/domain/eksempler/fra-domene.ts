import type { Eksempel } from './eksempel';

/** The worked examples of domene.md section 2, in its order. */
export const FRA_DOMENE: readonly Eksempel[] = [
  {
    navn: '60 %, 15. januar 2025 – 14. januar 2026',
    perioder: ['AAPEN 60 2025-01-15/2026-01-14 A'],
    venter: { bekreftet: '7.20' },
  },
  {
    navn: '100 %, 16. februar – 15. august 2026: to dager mangler på seks måneder, innenfor toleransen',
    perioder: ['INST 100 2026-02-16/2026-08-15 A'],
    venter: { 'bekreftet INST': '5.94', 'mangler INST': '0.06', 'manglerDager INST': '2', 'oppfylt INST': 'AVRUNDET' },
  },
  {
    navn: '100 %, 29. februar 2024 – 28. februar 2025',
    perioder: ['AAPEN 100 2024-02-29/2025-02-28 A'],
    venter: { bekreftet: '12.03' },
  },
  {
    navn: '80 % hele 2025, syk 100 % 10. mars – 6. april: under 10 %, ikke noe trekkes',
    perioder: ['AAPEN 80 2025-01-01/2025-12-31 A'],
    fravaer: ['1 100 2025-03-10/2025-04-06'],
    // 0.8 × (22 ÷ 31 + 6 ÷ 30) = 0.7277; shown rounded down.
    venter: { bekreftet: '9.60', 'fravaer AAPEN': '0.72', trukket: '0.00' },
  },
  {
    navn: '80 % hele 2025, syk 100 % 1. mars – 30. juni: 2,24 over 10 % trekkes',
    perioder: ['AAPEN 80 2025-01-01/2025-12-31 A'],
    fravaer: ['1 100 2025-03-01/2025-06-30'],
    venter: { bekreftet: '7.36', 'fravaer AAPEN': '3.20', trukket: '2.24' },
  },
  {
    navn: '60 % åpen praksis (attestert først) og 60 % institusjon, januar – juni 2025',
    perioder: ['AAPEN 60 2025-01-01/2025-06-30 A', 'INST 60 2025-01-01/2025-06-30 A'],
    venter: { 'bekreftet AAPEN': '3.60', 'bekreftet INST': '2.40', 'kuttet 2': '1.20', funn: 'OVER_100' },
  },
  {
    navn: 'det samme, borte fra åpen praksis 100 % i juni: den måneden 0,60 institusjon arbeidet og 0,40 åpen praksis fravær',
    perioder: ['AAPEN 60 2025-01-01/2025-06-30 A', 'INST 60 2025-01-01/2025-06-30 A'],
    fravaer: ['1 100 2025-06-01/2025-06-30'],
    // Five months of 0.60 + 0.40, and June with 0.40 + 0.60; 0.40 absent of 6.00 is under 10 %.
    venter: { 'bekreftet AAPEN': '3.40', 'bekreftet INST': '2.60', 'fravaer AAPEN': '0.40', 'kuttet 1': '0.20' },
  },
  {
    navn: 'åpen periode fra 1. august 2025, attestert til 31. januar 2026, i dag 21. november 2026',
    perioder: ['AAPEN 100 2025-08-01/ A2026-01-31'],
    venter: { bekreftet: '6.00', registrert: '9.70' },
  },
  {
    navn: 'ALM: annen allmennmedisinsk 28 bekreftet + 5 registrert, åpen praksis 20, institusjon 6',
    perioder: [
      'ANNEN 100 2020-01-01/2022-04-30 A',
      'ANNEN 100 2022-05-01/2022-09-30',
      'AAPEN 100 2022-10-01/2024-05-31 A',
      'INST 100 2024-06-01/2024-11-30 A',
    ],
    venter: { bekreftet: '54.00', medRegistrert: '56.00', 'medRegistrert ANNEN': '30.00', 'overMaks ANNEN': '3.00' },
  },
  {
    navn: 'LIS1 kommunedel, syk mandag 30. mars – torsdag 16. april 2026: 11 arbeidsdager, 6 fri, 5 resttjeneste',
    regelsett: 'LIS1',
    perioder: ['KOM 100 2026-03-01/ A2026-08-31'],
    fravaer: ['1 100 2026-03-30/2026-04-16'],
    // Six months run out on 31 August; the first five working days of September are 1–4 and 7.
    venter: { 'fravaersdager KOM': '11', 'resttjeneste KOM': '5', 'bekreftet KOM': '6.00', 'ferdig KOM': '2026-09-07' },
  },
  {
    navn: 'søkt 1. mars 2024, vedtak 1. oktober 2024: teller fra søknaden når vedtaket er der',
    perioder: ['AAPEN 100 2024-03-01/2024-09-30 A S2024-03-01/'],
    venter: { bekreftet: '7.00', funn: '' },
  },
  {
    navn: 'det samme før vedtaket: 0 og «teller når vedtaket kommer»',
    idag: '2024-09-30',
    perioder: ['AAPEN 100 2024-03-01/2024-09-30 A V2024-03-01/'],
    venter: { bekreftet: '0.00', medPlanlagt: '0.00', funn: 'TELLER_NAAR_VEDTAK' },
  },
];
