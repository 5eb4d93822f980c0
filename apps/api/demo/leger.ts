import type { Spesialitet } from '@kp/modules/lis';
import type { Stedskode } from './steder';

/** What the goals of one catalogue have come to, today. Days are days before now. */
export interface Planoenske {
  /** Approved elsewhere before the portal was taken into use. */
  readonly tidligere?: number;
  readonly godkjent?: number;
  readonly tilGodkjenning?: readonly number[];
  readonly tilAnbefaling?: readonly { readonly dager: number; readonly supervisor?: string; readonly gitt?: boolean }[];
  readonly returnert?: readonly number[];
  /** Confirmed and starred, not sent. */
  readonly klare?: number;
  readonly iGang?: number;
}

export interface Lege {
  readonly navn: string;
  readonly spesialitet: Spesialitet;
  readonly sted: Stedskode;
  readonly veileder: string;
  /** The training began on the first of the month so many months ago. */
  readonly startMnd: number;
  /** Added to the portal so many days ago. */
  readonly registrert: number;
  /** How many months the training is planned to take; without it the normal time. */
  readonly varerMnd?: number;
  /** Approvals lie after this many days ago; normally from the first weeks on. */
  readonly fraDager?: number;
  /** The last approval, and the last entry, so many days ago. */
  readonly sist?: number;
  readonly planer: Readonly<Record<string, Planoenske>>;
  /** Entries that wait for somebody. */
  readonly venter?: readonly { readonly dager: number; readonly hos: string }[];
  /** Entries that came back. */
  readonly returnerteAktiviteter?: readonly number[];
  readonly utkast?: readonly number[];
  readonly private?: readonly number[];
  readonly permisjon?: { readonly fraDager: number; readonly omDager: number };
  readonly flytting?: { readonly dager: number; readonly til: Stedskode; readonly veileder: string };
  /** Completed so many days ago. */
  readonly fullfoert?: number;
  /** Supervises others beside the own training. */
  readonly supervisor?: boolean;
}

const fjellvik: readonly Lege[] = [
  {
    navn: 'Ida Bjørk',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Torstein Gneis',
    startMnd: 21,
    registrert: 630,
    planer: {
      'E-ALM': {
        godkjent: 31,
        tilGodkjenning: [16, 5],
        tilAnbefaling: [
          { dager: 9, supervisor: 'Jonas Einer', gitt: true },
          { dager: 3, supervisor: 'Amina Lyng' },
        ],
        returnert: [4],
        klare: 3,
        iGang: 17,
      },
      'E-FKM': { godkjent: 12, tilAnbefaling: [{ dager: 2, supervisor: 'Amina Lyng' }], iGang: 6 },
    },
    venter: [
      { dager: 12, hos: 'Amina Lyng' },
      { dager: 9, hos: 'Jonas Einer' },
      { dager: 9, hos: 'Jonas Einer' },
      { dager: 6, hos: 'Amina Lyng' },
      { dager: 1, hos: 'Torstein Gneis' },
    ],
    returnerteAktiviteter: [2],
    utkast: [0, 3],
    private: [25, 8],
  },
  {
    navn: 'Nora Rogn',
    spesialitet: 'LIS1',
    sted: 'STORFJORD',
    veileder: 'Kaja Kleber',
    startMnd: 15,
    varerMnd: 18,
    registrert: 440,
    fraDager: 230,
    flytting: { dager: 110, til: 'FJELLVIK', veileder: 'Jorunn Jaspis' },
    planer: {
      'E-LIS1': {
        godkjent: 28,
        tilGodkjenning: [1],
        tilAnbefaling: [{ dager: 4, supervisor: 'Amina Lyng', gitt: true }],
        klare: 1,
        iGang: 3,
      },
    },
    venter: [
      { dager: 7, hos: 'Amina Lyng' },
      { dager: 2, hos: 'Sigrid Syre' },
    ],
    utkast: [1],
  },
  {
    navn: 'Thea Bregne',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Berit Basalt',
    startMnd: 4,
    registrert: 110,
    planer: {},
  },
  {
    navn: 'Henning Hassel',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Berit Basalt',
    startMnd: 26,
    registrert: 715,
    sist: 60,
    planer: {
      'E-ALM': { godkjent: 22, tilAnbefaling: [{ dager: 18, supervisor: 'Jonas Einer' }], returnert: [19], iGang: 9 },
      'E-FKM': { godkjent: 8, iGang: 2 },
    },
    venter: [
      { dager: 23, hos: 'Jonas Einer' },
      { dager: 19, hos: 'Petter Porfyr' },
    ],
  },
  {
    navn: 'Yusuf Furu',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Torstein Gneis',
    startMnd: 5,
    registrert: 145,
    planer: {
      'E-ALM': { godkjent: 5, tilAnbefaling: [{ dager: 6, supervisor: 'Sigrid Syre', gitt: true }], iGang: 7 },
      'E-FKM': { godkjent: 2, iGang: 2 },
    },
    venter: [
      { dager: 4, hos: 'Amina Lyng' },
      { dager: 1, hos: 'Amina Lyng' },
    ],
  },
  {
    navn: 'Sara Lind',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Jorunn Jaspis',
    startMnd: 30,
    registrert: 720,
    supervisor: true,
    planer: {
      'E-ALM': { tidligere: 9, godkjent: 55, tilGodkjenning: [7], klare: 1, iGang: 8 },
      'E-FKM': { tidligere: 3, godkjent: 17, iGang: 3 },
    },
    venter: [{ dager: 3, hos: 'Jonas Einer' }],
  },
  {
    navn: 'Emil Kløver',
    spesialitet: 'LIS1',
    sted: 'FJELLVIK',
    veileder: 'Jorunn Jaspis',
    startMnd: 2,
    registrert: 75,
    planer: { 'E-LIS1': { godkjent: 8, tilGodkjenning: [2], iGang: 6 } },
    venter: [{ dager: 2, hos: 'Sara Lind' }],
  },
  {
    navn: 'Marte Myrt',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Torstein Gneis',
    startMnd: 28,
    registrert: 700,
    sist: 165,
    planer: { 'E-ALM': { godkjent: 40, iGang: 6 }, 'E-FKM': { godkjent: 15, iGang: 1 } },
    permisjon: { fraDager: 160, omDager: 100 },
  },
  {
    navn: 'Oskar Osp',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Berit Basalt',
    startMnd: 56,
    registrert: 725,
    supervisor: true,
    planer: {
      'E-ALM': {
        tidligere: 45,
        godkjent: 38,
        tilGodkjenning: [3, 1],
        tilAnbefaling: [{ dager: 5, supervisor: 'Amina Lyng' }],
        iGang: 2,
      },
      'E-FKM': { tidligere: 15, godkjent: 13, klare: 1 },
    },
  },
  {
    navn: 'Lea Lønn',
    spesialitet: 'ALM',
    sted: 'FJELLVIK',
    veileder: 'Jorunn Jaspis',
    startMnd: 0,
    registrert: 20,
    planer: { 'E-ALM': { iGang: 2 } },
    venter: [{ dager: 2, hos: 'Amina Lyng' }],
    utkast: [1],
  },
  {
    navn: 'Pål Pors',
    spesialitet: 'ALM',
    sted: 'HAVSUND',
    veileder: 'Eskil Eik',
    startMnd: 16,
    registrert: 480,
    flytting: { dager: 180, til: 'FJELLVIK', veileder: 'Berit Basalt' },
    planer: {
      'E-ALM': { godkjent: 22, tilGodkjenning: [2], iGang: 8 },
      'E-FKM': { godkjent: 9, iGang: 2 },
    },
    venter: [{ dager: 5, hos: 'Jonas Einer' }],
  },
];

const havsund: readonly Lege[] = [
  {
    navn: 'Aksel Ask',
    spesialitet: 'ALM',
    sted: 'HAVSUND',
    veileder: 'Eskil Eik',
    startMnd: 12,
    registrert: 360,
    planer: {
      'E-ALM': { godkjent: 17, tilGodkjenning: [6], iGang: 6 },
      'E-FKM': { godkjent: 6, iGang: 2 },
    },
    venter: [{ dager: 8, hos: 'Bjarne Barlind' }],
  },
  {
    navn: 'Hedda Hegg',
    spesialitet: 'ALM',
    sted: 'HAVSUND',
    veileder: 'Eskil Eik',
    startMnd: 4,
    registrert: 115,
    planer: { 'E-ALM': { godkjent: 2, iGang: 4 }, 'E-FKM': { godkjent: 1 } },
    venter: [{ dager: 3, hos: 'Liv Lupin' }],
  },
  {
    navn: 'Ingrid Iris',
    spesialitet: 'ALM',
    sted: 'HAVSUND',
    veileder: 'Eskil Eik',
    startMnd: 8,
    registrert: 250,
    planer: {
      'E-ALM': { godkjent: 25, tilAnbefaling: [{ dager: 4, supervisor: 'Bjarne Barlind' }], iGang: 5 },
      'E-FKM': { godkjent: 8 },
    },
  },
  {
    navn: 'Simen Siv',
    spesialitet: 'ALM',
    sted: 'HAVSUND',
    veileder: 'Rakel Rubin',
    startMnd: 18,
    registrert: 540,
    sist: 40,
    planer: { 'E-ALM': { godkjent: 12, iGang: 5 }, 'E-FKM': { godkjent: 3, iGang: 1 } },
    venter: [{ dager: 14, hos: 'Bjarne Barlind' }],
  },
  {
    navn: 'Tuva Tindved',
    spesialitet: 'ALM',
    sted: 'HAVSUND',
    veileder: 'Eskil Eik',
    startMnd: 3,
    registrert: 70,
    planer: {},
  },
  {
    navn: 'Sofie Salvie',
    spesialitet: 'LIS1',
    sted: 'HAVSUND',
    veileder: 'Rakel Rubin',
    startMnd: 5,
    registrert: 150,
    planer: { 'E-LIS1': { godkjent: 23, tilGodkjenning: [1], iGang: 5 } },
  },
  {
    navn: 'Vilde Vier',
    spesialitet: 'LIS1',
    sted: 'HAVSUND',
    veileder: 'Eskil Eik',
    startMnd: 9,
    registrert: 270,
    sist: 50,
    planer: { 'E-LIS1': { tidligere: 7, godkjent: 28 } },
    fullfoert: 45,
  },
];

const storfjord: readonly Lege[] = [
  {
    navn: 'Maja Marikåpe',
    spesialitet: 'ALM',
    sted: 'STORFJORD',
    veileder: 'Kaja Kleber',
    startMnd: 22,
    registrert: 400,
    planer: {
      'E-ALM': { tidligere: 16, godkjent: 14, tilGodkjenning: [4], iGang: 5 },
      'E-FKM': { tidligere: 5, godkjent: 7, iGang: 2 },
    },
    venter: [{ dager: 3, hos: 'Hanne Hyll' }],
  },
  {
    navn: 'Filip Flint',
    spesialitet: 'LIS1',
    sted: 'STORFJORD',
    veileder: 'Kaja Kleber',
    startMnd: 3,
    varerMnd: 18,
    registrert: 90,
    planer: { 'E-LIS1': { godkjent: 3, iGang: 4 } },
    venter: [{ dager: 1, hos: 'Hanne Hyll' }],
  },
  {
    navn: 'Ada Agat',
    spesialitet: 'LIS1',
    sted: 'STORFJORD',
    veileder: 'Kaja Kleber',
    startMnd: 8,
    varerMnd: 18,
    registrert: 240,
    planer: { 'E-LIS1': { godkjent: 15, tilAnbefaling: [{ dager: 2, supervisor: 'Nils Nype' }], iGang: 4 } },
  },
];

/** LIS at every stage: never started, new, on track, ahead, behind, on leave, nearly finished, moved, completed. */
export const leger: readonly Lege[] = [...fjellvik, ...havsund, ...storfjord];
