import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@kp/platform/config/config';

/** API answers are personal: never kept by a browser or a proxy. In production they also travel by https only. */
export function requireHttps(app: NestFastifyApplication, config: Config): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api')) return;
    void reply.header('cache-control', 'no-store');
    if (config.production && request.protocol !== 'https') {
      await reply.status(403).type('application/problem+json').send({
        type: 'about:blank',
        title: 'Portalen kan bare brukes over https.',
        status: 403,
        kode: 'http.kreverHttps',
        parametere: {},
        korrelasjonsId: request.id,
      });
    }
  });
}
