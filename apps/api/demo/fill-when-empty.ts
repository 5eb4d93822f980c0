import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';

/** Demo data in a database that has nobody in it yet. */
export async function fillWhenEmpty(app: NestFastifyApplication, _config: Config): Promise<void> {
  const someone = await app.get(Database).unitOfWork.row('SELECT id FROM bruker LIMIT 1');
  if (someone) return;
}
