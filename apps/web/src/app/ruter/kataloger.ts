import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['kataloger', 'journal'];
const DIREKTORAT = { roller: ['HELSEDIREKTORATET'] } as const;
const getParentRoute = () => innloggetRute;

// The catalogues are for everyone who is logged in; only Helsedirektoratet changes them.
const lese = [
  createRoute({
    getParentRoute,
    path: '/kataloger',
    component: lastSide(() => import('../../features/kataloger/pages/kataloger.page'), 'KatalogerSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/kataloger/$versjonId',
    component: lastSide(
      () => import('../../features/kataloger/pages/katalogversjon.page'),
      'KatalogversjonSide',
      TEKSTER,
    ),
  }),
] as const;

const endre = [
  createRoute({
    getParentRoute,
    path: '/kataloger/importer',
    staticData: DIREKTORAT,
    component: lastSide(() => import('../../features/kataloger/pages/importer.page'), 'ImporterSide', [
      ...TEKSTER,
      'katalogimport',
      'filimport',
      // The report names faults by kode.
      'feil',
    ]),
  }),
  createRoute({
    getParentRoute,
    path: '/kataloger/$versjonId/publiser',
    staticData: DIREKTORAT,
    component: lastSide(() => import('../../features/kataloger/pages/publiser.page'), 'PubliserSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/kataloger/$versjonId/maal/$maalId/revider',
    staticData: DIREKTORAT,
    component: lastSide(() => import('../../features/kataloger/pages/revider-maal.page'), 'ReviderMaalSide', TEKSTER),
  }),
] as const;

export const katalogsider = [...lese, ...endre] as const;
