import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

/** One address for the three; the page shows the figures of the role one has on. */
export const figursider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/figurer',
    staticData: { roller: ['ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET'] },
    component: lastSide(() => import('../../features/figurer/pages/figurer.page'), 'FigurerSide', [
      'figurer',
      'fylker',
    ]),
  }),
] as const;
