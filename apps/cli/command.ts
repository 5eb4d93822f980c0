import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '@kp/platform/config/config';
import { createApp } from '../api/create-app';

/** One command a file; `kjor` answers with the exit code. */
export interface Command {
  readonly navn: string;
  readonly hjelp: string;
  readonly kjor: (args: string[]) => Promise<number>;
}

/** Runs against the installation's own database, without listening; mail is left to the server. */
export async function withApp<T>(body: (app: NestFastifyApplication) => Promise<T>): Promise<T> {
  const app = await createApp({ config: { ...loadConfig(), outbox: false }, demobrukere: [] });
  try {
    await app.init();
    return await body(app);
  } finally {
    await app.close();
  }
}
