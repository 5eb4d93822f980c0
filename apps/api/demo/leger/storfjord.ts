import type { Lege } from './lege';

export const storfjord: readonly Lege[] = [
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
