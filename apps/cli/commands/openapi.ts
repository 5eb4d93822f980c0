import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadConfig } from '@kp/platform/config/config';
import { createApp } from '../../api/create-app';
import { createDocument } from '../../api/openapi';
import type { Command } from '../command';

/** Writes the OpenAPI document; needs no database, since nothing is started. */
export const openapi: Command = {
  navn: 'openapi',
  hjelp: 'skriver OpenAPI-dokumentet til en fil: openapi FIL',
  async kjor([file = 'docs/generated/openapi.json']) {
    const config = {
      ...loadConfig({ NODE_ENV: 'development', JWT_SECRET: 'x'.repeat(32) }),
      production: true,
      demo: false,
    };
    const app = await createApp({ config, demobrukere: [] });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(createDocument(app), null, 2)}\n`);
    return 0;
  },
};
