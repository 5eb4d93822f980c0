import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyCompress from '@fastify/compress';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppOptions } from './app.module';
import { addDocument } from './openapi';
import { answerUnreadableAddress } from './unreadable-address';
import { protectAnswers } from './protect-answers';
import { requireHttps } from './require-https';
import { refuseForeignOrigin } from './same-origin';
import { serveWeb } from './serve-web';

const MAX_BODY = 1_048_576;
const MAX_FILE = 10 * 1_048_576;
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Short enough to read over the telephone: KP-7F3K-20QX. */
function newRequestId(): string {
  // Node keeps random UUIDs in stock, and asks the machine for other random bytes each time. 40 of its bits are used.
  const uuid = randomUUID();
  return `KP-${fourSigns(uuid.slice(0, 5))}-${fourSigns(uuid.slice(-5))}`;
}

/** Twenty bits, five a sign. */
function fourSigns(hex: string): string {
  const bits = parseInt(hex, 16);
  return [15, 10, 5, 0].map((shift) => ALPHABET[(bits >> shift) & 31]).join('');
}

/** The whole server, not yet listening and not yet connected to a database. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const { config } = options;
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY,
    // The proxy in front is believed, and nobody behind it: what it was sent itself, anyone can have written.
    trustProxy: config.trustProxy && ((_address, hop) => hop === 0),
    genReqId: newRequestId,
    // A prototype key in a body is dropped before anyone reads it.
    onProtoPoisoning: 'remove',
    onConstructorPoisoning: 'remove',
    frameworkErrors: answerUnreadableAddress,
    // What reaches a server that is about to stop is answered as always (libs/platform/http/drain.ts).
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  await app.register(fastifyCookie);
  await protectAnswers(app, config.production);
  await app.register(fastifyCompress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(fastifyMultipart, { limits: { fileSize: MAX_FILE, files: 1, fields: 20 } });
  requireHttps(app, config);
  refuseForeignOrigin(app);
  if (!config.production) addDocument(app);
  await serveWeb(app);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  return app;
}
