import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

export const lissider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/lis/$utdanningslopId',
    staticData: { roller: ['VEILEDER', 'LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER', 'ALIS_KONTOR'] },
    component: lastSide(() => import('../../features/lis/pages/lis.page'), 'LisSide', [
      ...['lis', 'journal', 'tjenesteord', 'periodeord'],
    ]),
  }),
] as const;
