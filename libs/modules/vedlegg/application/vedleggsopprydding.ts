import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import { LOOSE_HOURS } from '../domain/vedlegg';
import { Fillager } from '../persistence/fillager';
import { VedleggRepository } from '../persistence/vedlegg.repository';

const HOUR_MS = 60 * 60_000;

/**
 * Removes uploads that were never saved with anything, and files that no row names: what a power cut between the file
 * and its row leaves behind, and what was taken away since. A younger file may belong to an upload under way.
 */
@Injectable()
export class Vedleggsopprydding implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('vedlegg');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly vedlegg: VedleggRepository,
    private readonly filer: Fillager,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    // A command leaves it to the server, as it does the mail: `verify` changes nothing.
    if (!this.config.outbox) return;
    this.timer = setInterval(() => void this.tryAgain(), HOUR_MS).unref();
    void this.tryAgain();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** How many files were removed. */
  async rydd(now = this.clock.now()): Promise<number> {
    const { unitOfWork } = this.database;
    const before = new Date(now.getTime() - LOOSE_HOURS * HOUR_MS).toISOString();
    await unitOfWork.script(() => this.vedlegg.removeLoose(before));
    // The files first: one whose row is written meanwhile is then found among the rows.
    const old = await this.filer.listOlder(new Date(now.getTime() - HOUR_MS));
    const known = new Set((await unitOfWork.read(() => this.vedlegg.listFiler())).map(({ fil }) => fil));
    const orphans = old.filter((name) => !known.has(name));
    for (const name of orphans) await this.filer.remove(name);
    return orphans.length;
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.rydd();
    } catch (error) {
      this.logger.error(`Opprydding i vedlegg stoppet: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    }
  }
}
