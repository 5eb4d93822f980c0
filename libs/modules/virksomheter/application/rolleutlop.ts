import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { DomainEvents } from '@kp/platform/events/domain-events';
import type { RolleAvsluttet } from '../domain/hendelser';
import { RolletildelingRepository } from '../persistence/rolletildeling.repository';

const EVERY_MS = 10 * 60_000;

/**
 * A role whose last day has passed ends by itself: it no longer counts from midnight, and here what waited for the
 * person finds another place, just as when a leder ends it.
 */
@Injectable()
export class Rolleutlop implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('rolleutlop');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly tildelinger: RolletildelingRepository,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.endExpired();
    this.timer = setInterval(() => void this.tryAgain(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** How many roles had run out. */
  endExpired(): Promise<number> {
    return this.database.unitOfWork.script(() => this.run());
  }

  private *run(): Script<number> {
    yield* lock('beslutning');
    const expired = yield* this.tildelinger.listExpired(this.clock.today());
    for (const { id, brukerId, rolle, virksomhetId } of expired) {
      yield* this.tildelinger.end(id, this.clock.instant(), null);
      const event: RolleAvsluttet = { navn: 'rolle.avsluttet', rolleId: id, brukerId, rolle, virksomhetId };
      yield* this.events.publish(event);
    }
    return expired.length;
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.endExpired();
    } catch (error) {
      this.logger.error(`Utløpte roller ble ikke avsluttet: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    }
  }
}
