import { createRoute } from '@tanstack/react-router';
import { lesFordeling, lesNyPeriode, lesRett } from '../../features/tjenestetid/api/soek';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['tjenestetid', 'tjenesteord', 'periodeord', 'journal', 'fordeling'];
const LIS = { roller: ['LIS'] } as const;
const getParentRoute = () => innloggetRute;

const oversikt = createRoute({
  getParentRoute,
  path: '/tjenestetid',
  staticData: LIS,
  component: lastSide(() => import('../../features/tjenestetid/pages/tjenestetid.page'), 'TjenestetidSide', TEKSTER),
});

const ny = createRoute({
  getParentRoute,
  path: '/tjenestetid/ny',
  staticData: LIS,
  validateSearch: lesNyPeriode,
  component: lastSide(() => import('../../features/tjenestetid/pages/ny.page'), 'NyPeriodeSide', TEKSTER),
});

const importer = createRoute({
  getParentRoute,
  path: '/tjenestetid/importer',
  staticData: LIS,
  component: lastSide(() => import('../../features/tjenestetid/pages/importer.page'), 'ImporterPerioderSide', [
    ...TEKSTER,
    'periodeimport',
    'filimport',
    // The report names faults by kode.
    'feil',
  ]),
});

const rediger = createRoute({
  getParentRoute,
  path: '/tjenestetid/$id/rediger',
  staticData: LIS,
  validateSearch: lesRett,
  component: lastSide(() => import('../../features/tjenestetid/pages/rediger.page'), 'RedigerPeriodeSide', TEKSTER),
});

const fordel = createRoute({
  getParentRoute,
  path: '/tjenestetid/fordel',
  staticData: LIS,
  validateSearch: lesFordeling,
  component: lastSide(() => import('../../features/tjenestetid/pages/fordel.page'), 'FordelDagenSide', TEKSTER),
});

export const tjenestetidssider = [oversikt, ny, fordel, importer, rediger] as const;
