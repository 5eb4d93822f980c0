import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as App from '../../apps/api/create-app';
import type * as Innloggingsmodul from '@kp/modules/innlogging';
import type * as Configmodul from '@kp/platform/config/config';

export const root = join(__dirname, '..', '..');
export const serverFile = join(root, 'dist', 'apps', 'api', 'main.js');

const load = (path: string): unknown => createRequire(__filename)(join(root, 'dist', path));

/** The portal's own parts, from what was built: what is measured also makes the tables and the sessions. */
export const loadPortal = (): {
  createApp: typeof App.createApp;
  loadConfig: typeof Configmodul.loadConfig;
  Innlogging: typeof Innloggingsmodul.Innlogging;
} => ({
  ...(load('apps/api/create-app.js') as typeof App),
  ...(load('libs/platform/config/config.js') as typeof Configmodul),
  ...(load('libs/modules/innlogging/index.js') as typeof Innloggingsmodul),
});
