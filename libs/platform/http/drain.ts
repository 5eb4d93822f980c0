import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

const STILL_OPEN_MS = 500;
const TURNS = 10;
const OFTEN_MS = 50;
const LAST_CHANCE_MS = 8_000;

type Server = FastifyInstance['server'];

/**
 * Told to stop, the server goes on for a moment with answers that end their connection: what was sent before anybody
 * could know is answered, and not cut off on a connection that looked idle. Then each connection is closed as soon as it
 * is idle; what still goes on after eight seconds is cut.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  /** A command that only writes has none. */
  private findServer(): Server | null {
    const { httpAdapter } = this.host as { httpAdapter: HttpAdapterHost['httpAdapter'] | null };
    return httpAdapter?.getInstance<FastifyInstance>().server ?? null;
  }

  /** Without a signal it is closed by whoever opened it, who knows that nobody calls. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    const server = this.findServer();
    if (!server) return;
    server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
    if (signal) await pause(STILL_OPEN_MS);
    // A connection looks idle until it has been taken in and what lies in it has been read: some turns of the loop, which
    // on a busy machine may not have been made in that time.
    for (let turn = 0; turn < TURNS; turn++) await nextTurn();
    setInterval(() => {
      setImmediate(() => {
        server.closeIdleConnections();
      });
    }, OFTEN_MS).unref();
    setTimeout(() => {
      server.closeAllConnections();
    }, LAST_CHANCE_MS).unref();
  }
}
