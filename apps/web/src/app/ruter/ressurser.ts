import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['ressurser', 'fylker', 'journal'];
// The choice of goals and the field for a file have the texts of their own places.
const SKJEMATEKSTER = [...TEKSTER, 'virksomheter'];
const UTGIVERE = { roller: ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'HELSEDIREKTORATET'] } as const;
const getParentRoute = () => innloggetRute;

// Everybody finds resources; the roles that publish have a list of their own.
const liste = createRoute({
  getParentRoute,
  path: '/ressurser',
  // Read by the page, which is fetched when it is opened; this file is part of every page.
  validateSearch: (search: Record<string, unknown>) => search,
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
  component: lastSide(() => import('../../features/ressurser/pages/skjema.page'), 'NyRessursSide', SKJEMATEKSTER),
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
  component: lastSide(() => import('../../features/ressurser/pages/skjema.page'), 'EndreRessursSide', SKJEMATEKSTER),
});

export const ressurssider = [liste, egne, ny, en, endre] as const;
