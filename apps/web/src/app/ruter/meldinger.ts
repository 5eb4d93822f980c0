import { createRoute } from '@tanstack/react-router';
import { AVSENDERROLLER } from '../../features/kunngjoeringer/api/roller';
import { lesMeldingssok, lesNyTraad } from '../../features/meldinger/api/soek';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TRAADER = ['meldinger', 'journal', 'fylker', 'feil'];
const TAVLE = ['kunngjoeringer', 'meldinger', 'fylker'];
const traader = () => import('../../features/meldinger/pages/sider');
const sending = () => import('../../features/kunngjoeringer/pages/sider');
const getParentRoute = () => innloggetRute;

const liste = createRoute({
  getParentRoute,
  path: '/meldinger',
  validateSearch: lesMeldingssok,
  component: lastSide(traader, 'MeldingerSide', TRAADER),
});

const ny = createRoute({
  getParentRoute,
  path: '/meldinger/ny',
  validateSearch: lesNyTraad,
  component: lastSide(traader, 'NyTraadSide', TRAADER),
});

const traad = createRoute({
  getParentRoute,
  path: '/meldinger/$id',
  component: lastSide(traader, 'TraadSide', TRAADER),
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
  component: lastSide(sending, 'NyKunngjoeringSide', TAVLE),
});

const sendte = createRoute({
  getParentRoute,
  path: '/kunngjoeringer/sendte',
  staticData: { roller: AVSENDERROLLER },
  component: lastSide(sending, 'SendteSide', TAVLE),
});

export const meldingssider = [liste, ny, traad, tavle, kunngjoer, sendte] as const;
