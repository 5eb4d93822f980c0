import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { CHANNEL, MISSED, type Signals } from './signals';

const AGAIN_MS = 1_000;

/**
 * One connection that only listens. While it is down commits elsewhere go unheard, so whoever listens is told that
 * something may have been missed each time it is up again.
 */
export class PostgresSignals {
  private readonly logger = new Logger('signaler');
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly signals: Signals,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kompetanseportal-lytter',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => {
      this.signals.emit([payload ?? '']);
    });
    client.on('error', (error) => {
      this.logger.warn(`Lytteforbindelsen ble brutt: ${error.message}`);
    });
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    client.on('end', () => void this.startAgain());
    this.client = client;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private async isUpAgain(): Promise<boolean> {
    try {
      await this.start();
      return true;
    } catch {
      return false;
    }
  }

  private async startAgain(): Promise<void> {
    this.client = null;
    while (!this.stopped) {
      await pause(AGAIN_MS, undefined, { ref: false });
      if (!(await this.isUpAgain())) continue;
      this.signals.emit([MISSED]);
      return;
    }
  }
}
