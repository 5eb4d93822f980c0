import { createRoute } from '@tanstack/react-router';
import { lesAktivitetsfilter, lesNyAktivitet } from '../../features/aktiviteter/api/filter';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

const TEKSTER = ['aktiviteter', 'journal'];
const LIS = { roller: ['LIS'] } as const;
const getParentRoute = () => innloggetRute;

const liste = createRoute({
  getParentRoute,
  path: '/aktiviteter',
  staticData: LIS,
  validateSearch: lesAktivitetsfilter,
  component: lastSide(() => import('../../features/aktiviteter/pages/liste.page'), 'AktiviteterSide', TEKSTER),
});

const ny = createRoute({
  getParentRoute,
  path: '/aktiviteter/ny',
  staticData: LIS,
  validateSearch: lesNyAktivitet,
  component: lastSide(() => import('../../features/aktiviteter/pages/ny.page'), 'NyAktivitetSide', TEKSTER),
});

const aktivitet = createRoute({
  getParentRoute,
  path: '/aktiviteter/$id',
  staticData: LIS,
  component: lastSide(() => import('../../features/aktiviteter/pages/aktivitet.page'), 'AktivitetSide', TEKSTER),
});

const rediger = createRoute({
  getParentRoute,
  path: '/aktiviteter/$id/rediger',
  staticData: LIS,
  component: lastSide(() => import('../../features/aktiviteter/pages/rediger.page'), 'RedigerSide', TEKSTER),
});

export const aktivitetssider = [liste, ny, aktivitet, rediger] as const;
