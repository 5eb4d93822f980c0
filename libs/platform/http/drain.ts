import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

const OFTEN_MS = 50;
const LAST_CHANCE_MS = 8_000;

/**
 * A connection that is busy when the server is told to stop would be kept alive after its answer and hold the process.
 * Each is closed as soon as it is idle; what still goes on after eight seconds is cut.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  /** A command that only writes has none. */
  private findServer(): FastifyInstance['server'] | null {
    const { httpAdapter } = this.host as { httpAdapter: HttpAdapterHost['httpAdapter'] | null };
    return httpAdapter?.getInstance<FastifyInstance>().server ?? null;
  }

  beforeApplicationShutdown(): void {
    const server = this.findServer();
    if (!server) return;
    setInterval(() => {
      server.closeIdleConnections();
    }, OFTEN_MS).unref();
    setTimeout(() => {
      server.closeAllConnections();
    }, LAST_CHANCE_MS).unref();
  }
}
