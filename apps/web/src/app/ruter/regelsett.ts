import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute, rotRute } from './grunn';

const ORD = ['tjenesteord', 'periodeord'];
const REGELSETT = ['regelsett', ...ORD];

/** Open to all: nobody is asked who they are. */
export const aapneTjenestesider = [
  createRoute({
    getParentRoute: () => rotRute,
    path: '/kalkulator',
    component: lastSide(() => import('../../features/kalkulator/pages/kalkulator.page'), 'KalkulatorSide', [
      'kalkulator',
      ...ORD,
    ]),
  }),
  createRoute({
    getParentRoute: () => rotRute,
    path: '/regelsett',
    component: lastSide(() => import('../../features/regelsett/pages/regelsett.page'), 'RegelsettSide', REGELSETT),
  }),
  createRoute({
    getParentRoute: () => rotRute,
    path: '/kontroll/$kode',
    component: lastSide(() => import('../../features/attest/pages/kontroll.page'), 'KontrollSide', ['attest', ...ORD]),
  }),
] as const;

export const regelsettsider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/regelsett/$id',
    staticData: { roller: ['HELSEDIREKTORATET'] },
    component: lastSide(() => import('../../features/regelsett/pages/utkast.page'), 'RegelsettutkastSide', REGELSETT),
  }),
] as const;
