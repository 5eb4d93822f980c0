import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['folk', 'fylker'];
const getParentRoute = () => innloggetRute;
const liste = () => import('../../features/folk/pages/folk.page');
const ny = () => import('../../features/folk/pages/ny-person.page');
const avslutt = () => import('../../features/folk/pages/avslutt-rolle.page');

const LEDELSE = { roller: ['LEDER', 'STEDFORTREDER'] } as const;
const REGISTER = { roller: ['EIER', 'HELSEDIREKTORATET'] } as const;
const ALLE = { roller: [...LEDELSE.roller, ...REGISTER.roller] } as const;
const EIER = { roller: ['EIER'] } as const;

export const folkesider = [
  createRoute({ getParentRoute, path: '/folk', staticData: ALLE, component: lastSide(liste, 'FolkSide', TEKSTER) }),
  createRoute({
    getParentRoute,
    path: '/folk/ny',
    staticData: LEDELSE,
    component: lastSide(ny, 'NyPersonSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/folk/roller/$rolleId/avslutt',
    staticData: { roller: ['LEDER'] },
    component: lastSide(avslutt, 'AvsluttRolleSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/folk/nasjonale',
    staticData: REGISTER,
    component: lastSide(liste, 'NasjonaleSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/folk/nasjonale/ny',
    staticData: REGISTER,
    component: lastSide(ny, 'NyNasjonalSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/folk/nasjonale/roller/$rolleId/avslutt',
    staticData: EIER,
    component: lastSide(avslutt, 'AvsluttNasjonalSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id/folk',
    staticData: REGISTER,
    component: lastSide(liste, 'FolkIRegisteretSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id/folk/ny',
    staticData: REGISTER,
    component: lastSide(ny, 'NyPersonIRegisteretSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/virksomheter/$id/folk/roller/$rolleId/avslutt',
    staticData: EIER,
    component: lastSide(avslutt, 'AvsluttRolleIRegisteretSide', TEKSTER),
  }),
] as const;
