import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

export const oppsettssider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/oppsett',
    staticData: { roller: ['LEDER', 'STEDFORTREDER', 'HELSEDIREKTORATET', 'EIER'] },
    component: lastSide(() => import('../../features/oppsett/pages/oppsett.page'), 'OppsettSide', [
      ...['oppsett', 'journal', 'filimport'],
      // The report names faults by kode.
      'feil',
    ]),
  }),
] as const;
