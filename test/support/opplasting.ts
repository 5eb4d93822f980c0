import request from 'supertest';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import type { Portal } from './portal';

export interface Fil {
  readonly navn: string;
  readonly innhold: Buffer | string;
  readonly key?: string;
  readonly felter?: Readonly<Record<string, string>>;
}

/** Sends a file as the web does. */
export async function lastOpp({ app }: Portal, brukerId: string, path: string, fil: Fil): Promise<request.Response> {
  const { token } = await app.get(Innlogging).openSession(brukerId);
  const sending = request(app.getHttpServer())
    .post(`/api${path}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Idempotency-Key', fil.key ?? newId());
  for (const [felt, verdi] of Object.entries(fil.felter ?? {})) sending.field(felt, verdi);
  return sending.attach('fil', Buffer.from(fil.innhold), fil.navn);
}
