import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

export const kandidatsider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/kandidater',
    staticData: { roller: ['VEILEDER', 'SUPERVISOR'] },
    component: lastSide(() => import('../../features/kandidater/pages/kandidater.page'), 'KandidaterSide', [
      'kandidater',
    ]),
  }),
] as const;
