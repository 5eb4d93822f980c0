import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

export const godkjenningssider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/godkjenning/$maalId',
    staticData: { roller: ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER', 'VEILEDER', 'SUPERVISOR', 'ALIS_KONTOR'] },
    component: lastSide(() => import('../../features/godkjenning/pages/godkjenning.page'), 'GodkjenningSide', [
      'godkjenning',
      'journal',
    ]),
  }),
] as const;
