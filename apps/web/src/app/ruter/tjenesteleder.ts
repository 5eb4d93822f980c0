import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const ORD = ['tjenesteord', 'periodeord'];

export const tjenesteledersider = [
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/virksomheten/tjenestetid',
    staticData: { roller: ['LEDER', 'STEDFORTREDER'] },
    component: lastSide(() => import('../../features/tjenesteleder/pages/tjenesteleder.page'), 'TjenestelederSide', [
      'tjenesteleder',
      ...ORD,
    ]),
  }),
  createRoute({
    getParentRoute: () => innloggetRute,
    path: '/tjenestetid/$id/attest',
    component: lastSide(() => import('../../features/attest/pages/attest.page'), 'AttestSide', [
      'attest',
      'attestark',
      ...ORD,
    ]),
  }),
] as const;
