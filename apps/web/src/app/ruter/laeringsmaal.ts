import { createRoute } from '@tanstack/react-router';
import { lesMaalfilter } from '../../features/laeringsmaal/api/filter';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['laeringsmaal', 'journal'];

const liste = createRoute({
  getParentRoute: () => innloggetRute,
  path: '/maal',
  staticData: { roller: ['LIS'] },
  validateSearch: lesMaalfilter,
  component: lastSide(() => import('../../features/laeringsmaal/pages/maalliste.page'), 'MaallisteSide', TEKSTER),
});

const maal = createRoute({
  getParentRoute: () => innloggetRute,
  path: '/maal/$id',
  staticData: { roller: ['LIS'] },
  component: lastSide(() => import('../../features/laeringsmaal/pages/maal.page'), 'MaalSide', TEKSTER),
});

export const laeringsmaalsider = [liste, maal] as const;
