import { createRoute } from '@tanstack/react-router';
import { AVSENDERROLLER } from '../../features/kunngjoeringer/api/roller';
import { lesMeldingssok, lesNyTraad } from '../../features/meldinger/api/soek';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TRAADER = ['meldinger', 'fylker', 'feil'];
const TAVLE = ['kunngjoeringer', 'meldinger', 'fylker'];
const getParentRoute = () => innloggetRute;

const liste = createRoute({
  getParentRoute,
  path: '/meldinger',
  validateSearch: lesMeldingssok,
  component: lastSide(() => import('../../features/meldinger/pages/liste.page'), 'MeldingerSide', TRAADER),
});

const ny = createRoute({
  getParentRoute,
  path: '/meldinger/ny',
  validateSearch: lesNyTraad,
  component: lastSide(() => import('../../features/meldinger/pages/ny.page'), 'NyTraadSide', TRAADER),
});

const traad = createRoute({
  getParentRoute,
  path: '/meldinger/$id',
  component: lastSide(() => import('../../features/meldinger/pages/traad.page'), 'TraadSide', TRAADER),
});

const tavle = createRoute({
  getParentRoute,
  path: '/kunngjoeringer',
  component: lastSide(() => import('../../features/kunngjoeringer/pages/mottatte.page'), 'KunngjoeringerSide', TAVLE),
});

const kunngjoer = createRoute({
  getParentRoute,
  path: '/kunngjoeringer/ny',
  staticData: { roller: AVSENDERROLLER },
  component: lastSide(() => import('../../features/kunngjoeringer/pages/ny.page'), 'NyKunngjoeringSide', TAVLE),
});

const sendte = createRoute({
  getParentRoute,
  path: '/kunngjoeringer/sendte',
  staticData: { roller: AVSENDERROLLER },
  component: lastSide(() => import('../../features/kunngjoeringer/pages/sendte.page'), 'SendteSide', TAVLE),
});

export const meldingssider = [liste, ny, traad, tavle, kunngjoer, sendte] as const;
