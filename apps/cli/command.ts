import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DomainError } from '@kp/kernel/result';
import { loadConfig } from '@kp/platform/config/config';
import { type Feiltekster, sentence } from '@kp/platform/http/problem';
import { createApp } from '../api/create-app';

/** One command a file; `kjor` answers with the exit code. */
export interface Command {
  readonly navn: string;
  readonly hjelp: string;
  readonly kjor: (args: string[]) => Promise<number>;
}

/** Says why in the words of the portal; the exit code of a command that was refused. */
export function refused({ kode, parametere = {} }: DomainError, texts: Feiltekster): number {
  process.stderr.write(`${sentence(texts, kode, parametere)}\n`);
  return 1;
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
