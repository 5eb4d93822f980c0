import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectRoot } from '@kp/platform/config/project-root';

/** The built web: files with a hash in their name are kept for a year, the page itself is always asked for. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = join(projectRoot(), 'apps/web/dist');
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, { root, wildcard: false, index: false, immutable: true, maxAge: '1y' });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      // A missing API route or file must not be answered with the page.
      if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) {
        reply.callNotFound();
        return reply;
      }
      return reply.sendFile('index.html', { immutable: false, maxAge: 0 });
    });
}
