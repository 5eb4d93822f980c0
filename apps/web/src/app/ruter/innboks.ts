import { createRoute } from '@tanstack/react-router';
import { lesInnboksfilter } from '../../features/innboks/api/filter';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const getParentRoute = () => innloggetRute;

/** One inbox for every role. */
const innboks = createRoute({
  getParentRoute,
  path: '/innboks',
  validateSearch: lesInnboksfilter,
  component: lastSide(() => import('../../features/innboks/pages/innboks.page'), 'InnboksSide', [
    ...['innboks', 'journal', 'tjenesteord', 'periodeord', 'fordeling'],
  ]),
});

export const innbokssider = [innboks] as const;
