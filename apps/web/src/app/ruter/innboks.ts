import { createRoute } from '@tanstack/react-router';
import { lesInnboksfilter } from '../../features/innboks/api/filter';
import { lesSamlefilter } from '../../features/innboks/api/samlet-filter';
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

const samlet = createRoute({
  getParentRoute,
  path: '/innboks/samlet',
  validateSearch: lesSamlefilter,
  component: lastSide(() => import('../../features/innboks/pages/samlet.page'), 'SamletSide', [
    ...['samlet', 'innboks', 'journal', 'feil'],
  ]),
});

export const innbokssider = [innboks, samlet] as const;
