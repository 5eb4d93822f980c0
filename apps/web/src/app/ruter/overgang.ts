import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

/** For the LIS as for those who follow: the notice to both leads here, so no role is put on. */
export const overgangssider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/overgang/$maalplanId',
    component: lastSide(() => import('../../features/overgang/pages/overgang.page'), 'OvergangSide', [
      'overgang',
      'journal',
    ]),
  }),
] as const;
