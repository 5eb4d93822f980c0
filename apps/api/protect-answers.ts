import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Headers = readonly (readonly [string, string | number | readonly string[]])[];

/** What tells a browser how little the page may do. */
export async function protectAnswers(app: NestFastifyApplication, production: boolean): Promise<void> {
  await app.register(fastifyHelmet, {
    global: false,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: production ? [] : null,
      },
    },
    strictTransportSecurity: production,
    referrerPolicy: { policy: 'no-referrer' },
  });
  // Helmet works its headers out anew for each request, though they never change: they are taken from the first.
  let made: Headers | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      if (made === null) {
        reply.helmet();
        made = Object.entries(reply.raw.getHeaders()).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        );
      } else for (const [name, value] of made) reply.raw.setHeader(name, value);
      done();
    });
}
