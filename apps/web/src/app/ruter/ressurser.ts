import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['ressurser', 'fylker'];
const UTGIVERE = { roller: ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'HELSEDIREKTORATET'] } as const;
const getParentRoute = () => innloggetRute;

// Everybody finds resources; the roles that publish have a list of their own.
const liste = createRoute({
  getParentRoute,
  path: '/ressurser',
  component: lastSide(() => import('../../features/ressurser/pages/ressurser.page'), 'RessurserSide', TEKSTER),
});

const egne = createRoute({
  getParentRoute,
  path: '/ressurser/egne',
  staticData: UTGIVERE,
  component: lastSide(() => import('../../features/ressurser/pages/egne.page'), 'EgneSide', TEKSTER),
});

const ny = createRoute({
  getParentRoute,
  path: '/ressurser/ny',
  staticData: UTGIVERE,
  component: lastSide(() => import('../../features/ressurser/pages/skjema.page'), 'NyRessursSide', TEKSTER),
});

const en = createRoute({
  getParentRoute,
  path: '/ressurser/$id',
  component: lastSide(() => import('../../features/ressurser/pages/ressurs.page'), 'RessursSide', TEKSTER),
});

const endre = createRoute({
  getParentRoute,
  path: '/ressurser/$id/endre',
  staticData: UTGIVERE,
  component: lastSide(() => import('../../features/ressurser/pages/skjema.page'), 'EndreRessursSide', TEKSTER),
});

export const ressurssider = [liste, egne, ny, en, endre] as const;
