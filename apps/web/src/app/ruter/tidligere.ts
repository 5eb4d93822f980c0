import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { innloggetRute } from './grunn';

// The report names faults by kode, and so does what stands against a goal.
const TEKSTER = ['tidligere', 'journal', 'feil'];
const getParentRoute = () => innloggetRute;

const meld = createRoute({
  getParentRoute,
  path: '/godkjent-tidligere/meld',
  staticData: { roller: ['LIS'] },
  validateSearch: ({ id }: Record<string, unknown>): { id?: string } => (typeof id === 'string' ? { id } : {}),
  component: lastSide(() => import('../../features/tidligere/pages/meld.page'), 'MeldTidligereSide', [
    ...TEKSTER,
    'filimport',
  ]),
});

const liste = createRoute({
  getParentRoute,
  path: '/godkjent-tidligere/$id',
  component: lastSide(() => import('../../features/tidligere/pages/liste.page'), 'TidligereSide', TEKSTER),
});

export const tidligeresider = [meld, liste] as const;
