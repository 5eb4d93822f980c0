import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Database } from '@kp/platform/database/database.module';
import { lock } from '@kp/platform/database/statement';
import { Periodeoppgaver } from './periodeoppgaver';

const EVERY_MS = 60 * 60_000;

/**
 * Asks the leder to attest what has ended, and each half-year what runs on. Looks at once when the portal starts and
 * then every hour, so that it is asked the first hour of the day; asking twice makes one task.
 */
@Injectable()
export class Attestoppgaver implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('attestoppgaver');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly oppgaver: Periodeoppgaver,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.ask();
    this.timer = setInterval(() => void this.tryAgain(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** How many tasks were made. */
  ask(): Promise<number> {
    const { oppgaver, clock } = this;
    return this.database.unitOfWork.script(function* () {
      yield* lock('beslutning');
      return yield* oppgaver.askAll(clock.today());
    });
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.ask();
    } catch (error) {
      this.logger.error(`Attester ble ikke etterspurt: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    }
  }
}
