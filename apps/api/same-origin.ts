import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A form on another site may send the cookie along (SameSite=Lax covers most, not all). Browsers say where a request
 * comes from; one that changes something and comes from elsewhere is refused.
 */
export function refuseForeignOrigin(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    if (READING.has(request.method)) return;
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin = origin !== undefined && URL.parse(origin)?.host !== request.headers.host;
    if (!foreignSite && !foreignOrigin) return;
    await reply.status(403).type('application/problem+json').send({
      type: 'about:blank',
      title: 'Forespørselen kom fra et annet nettsted. Åpne portalen og prøv der.',
      status: 403,
      kode: 'http.fremmedOpphav',
      parametere: {},
      korrelasjonsId: request.id,
    });
  });
}
