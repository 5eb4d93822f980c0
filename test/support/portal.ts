import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import { type Config, loadConfig } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import type { UnitOfWork } from '@kp/platform/database/unit-of-work';
import { createApp } from '../../apps/api/create-app';

export interface SendOptions {
  /** Sent as If-Match. */
  versjon?: number;
  /** Sent as Idempotency-Key; a new one each time unless given. */
  key?: string;
}

/** One person's way of calling the API. */
export interface Client {
  get(path: string): request.Test;
  post(path: string, body?: object, options?: SendOptions): request.Test;
  put(path: string, body?: object, options?: SendOptions): request.Test;
  del(path: string, options?: SendOptions): request.Test;
}

/** The whole portal in this process, on a database of its own, with a clock the test moves. */
export interface Portal {
  readonly app: NestFastifyApplication;
  readonly clock: FixedClock;
  readonly work: UnitOfWork;
  /** The SQLite file; there is none on PostgreSQL. */
  readonly databaseFile: string;
  /** Calls as this person, or as nobody. */
  as(brukerId: string | null): Promise<Client>;
  close(): Promise<void>;
}

/** Friday 20 November 2026, 09.00 in Oslo. */
export const START = new Date('2026-11-20T08:00:00Z');

export interface PortalOptions {
  /** A database from `onBothDatabases`; without it a SQLite file of its own. */
  url?: string;
  settings?: Partial<Config>;
  /**
   * The clock of another portal in this process. Passport holds one strategy a process, that of the portal that started
   * last: two that are called side by side need the same clock and the same `secret`.
   */
  clock?: FixedClock;
  /** Runs before the application is opened, e.g. to put up a route of the test's own. */
  prepare?: (app: NestFastifyApplication) => void;
}

export async function startPortal({
  url,
  settings,
  prepare,
  clock = new FixedClock(START),
}: PortalOptions = {}): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'kp-portal-'));
  const defaults = loadConfig({ DATA_DIR: folder, DEMO: 'nei', OUTBOX: 'nei', ...(url ? { DATABASE_URL: url } : {}) });
  const app = await createApp({ config: { ...defaults, loginLimit: 1000, ...settings }, demobrukere: [], clock });
  prepare?.(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const as = async (brukerId: string | null): Promise<Client> =>
    makeClient(app, brukerId && (await app.get(Innlogging).openSession(brukerId)).token);
  return {
    app,
    clock,
    work: app.get(Database).unitOfWork,
    databaseFile: defaults.databaseUrl.replace(/^sqlite:/, ''),
    as,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeClient(app: NestFastifyApplication, token: string | null): Client {
  const http = request(app.getHttpServer());
  const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, options: SendOptions = {}): request.Test => {
    const test = http[method](`/api${path}`).set('Idempotency-Key', options.key ?? newId());
    if (token) test.set('Authorization', `Bearer ${token}`);
    return options.versjon === undefined ? test : test.set('If-Match', `"${options.versjon}"`);
  };
  return {
    get: (path) => call('get', path),
    post: (path, body = {}, options) => call('post', path, options).send(body),
    put: (path, body = {}, options) => call('put', path, options).send(body),
    del: (path, options) => call('delete', path, options),
  };
}
