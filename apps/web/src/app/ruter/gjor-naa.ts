import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const gjorNaa = createRoute({
  getParentRoute: () => innloggetRute,
  path: '/gjoer-naa',
  staticData: { roller: ['LIS'] },
  component: lastSide(() => import('../../features/gjor-naa/pages/gjor-naa.page'), 'GjorNaaSide', [
    'gjornaa',
    'journal',
    'fylker',
  ]),
});

export const gjorNaaSider = [gjorNaa] as const;
