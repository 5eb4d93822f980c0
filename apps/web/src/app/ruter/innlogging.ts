import { createRoute } from '@tanstack/react-router';
import { lastSide } from '../../shared/lib/last-side';
import { rotRute } from './grunn';

const glemtPassord = createRoute({
  getParentRoute: () => rotRute,
  path: '/glemt-passord',
  component: lastSide(() => import('../../features/innlogging/pages/glemt-passord.page'), 'GlemtPassordSide', [
    'innlogging',
  ]),
});

const aktiver = createRoute({
  getParentRoute: () => rotRute,
  path: '/aktiver/$kode',
  component: lastSide(() => import('../../features/innlogging/pages/aktiver.page'), 'AktiverSide', ['innlogging']),
});

const tilgang = createRoute({
  getParentRoute: () => rotRute,
  path: '/tilgang',
  component: lastSide(() => import('../../features/innlogging/pages/tilgang.page'), 'TilgangSide', ['innlogging']),
});

export const innloggingssider = [glemtPassord, aktiver, tilgang] as const;
