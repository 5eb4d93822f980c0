import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['virksomheter', 'fylker'];
const getParentRoute = () => innloggetRute;
const vis = () => import('../../features/virksomheter/pages/virksomheten.page');
const liste = () => import('../../features/virksomheter/pages/virksomheter.page');
const skjema = () => import('../../features/virksomheter/pages/virksomhet-skjema.page');
const status = () => import('../../features/virksomheter/pages/status.page');
const arena = () => import('../../features/virksomheter/pages/arena.page');
const avtale = () => import('../../features/virksomheter/pages/avtale.page');

const EGEN = { roller: ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'] } as const;
const LEDER = { roller: ['LEDER'] } as const;
const REGISTER = { roller: ['HELSEDIREKTORATET', 'EIER'] } as const;
const DIREKTORAT = { roller: ['HELSEDIREKTORATET'] } as const;

const egen = [
  createRoute({
    getParentRoute,
    path: '/virksomheten',
    staticData: EGEN,
    component: lastSide(vis, 'VirksomhetenSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheten/arenaer/ny',
    staticData: LEDER,
    component: lastSide(arena, 'NyArenaSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheten/arenaer/$arenaId',
    staticData: LEDER,
    component: lastSide(arena, 'EndreArenaSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheten/avtaler/ny',
    staticData: LEDER,
    validateSearch: (search: Record<string, unknown>): { arena?: string } =>
      typeof search['arena'] === 'string' ? { arena: search['arena'] } : {},
    component: lastSide(avtale, 'NyAvtaleSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheten/avtaler/$avtaleId',
    staticData: LEDER,
    component: lastSide(avtale, 'EndreAvtaleSide', TEKSTER),
  }),
] as const;

const register = [
  createRoute({
    getParentRoute,
    path: '/virksomheter',
    staticData: REGISTER,
    component: lastSide(liste, 'VirksomheterSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/ny',
    staticData: REGISTER,
    component: lastSide(skjema, 'NyVirksomhetSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id',
    staticData: REGISTER,
    component: lastSide(vis, 'VirksomhetSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id/endre',
    staticData: REGISTER,
    component: lastSide(skjema, 'EndreVirksomhetSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id/statuser/ny',
    staticData: DIREKTORAT,
    component: lastSide(status, 'NyStatusSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id/statuser/$statusId',
    staticData: DIREKTORAT,
    component: lastSide(status, 'EndreStatusSide', TEKSTER),
  }),
] as const;

export const virksomhetssider = [...egen, ...register] as const;
