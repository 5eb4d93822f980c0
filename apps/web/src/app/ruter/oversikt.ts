import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const getParentRoute = () => innloggetRute;
const LEDELSE = { roller: ['LEDER', 'STEDFORTREDER'] } as const;
const TEKSTER = ['oversikt'];

export const oversiktssider = [
  createRoute({
    getParentRoute,
    path: '/oversikt',
    staticData: LEDELSE,
    component: lastSide(() => import('../../features/oversikt/pages/oversikt.page'), 'OversiktSide', TEKSTER),
  }),
  createRoute({
    getParentRoute,
    path: '/lis/ny',
    staticData: LEDELSE,
    component: lastSide(() => import('../../features/oversikt/pages/ny-lis.page'), 'NyLisSide', TEKSTER),
  }),
] as const;
