import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { LenkesjekkRepository, type Sjekket, type Sjekkrad } from '../persistence/lenkesjekk.repository';
import { Nettport } from './nettport';
import { type Lenkesvar, spoerLenke } from './spoer-lenke';

const EVERY_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
const WHEN_IT_ANSWERS_MS = 7 * 24 * HOUR_MS;
const WHEN_IT_DOES_NOT_MS = 24 * HOUR_MS;
const AT_A_TIME = 50;

/** Asks the addresses of resources now and then whether they are still there, unless it is switched off. */
@Injectable()
export class Lenkesjekk implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ressurser');
  private timer: NodeJS.Timeout | null = null;
  private running = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly lenker: LenkesjekkRepository,
    private readonly nett: Nettport,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.linkCheck) this.timer = setInterval(() => void this.tryAgain(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
  }

  /** How many were asked. Nothing of a database is held while the net is waited for. */
  async sjekk(): Promise<number> {
    const { unitOfWork } = this.database;
    const due = await unitOfWork.read(() => this.lenker.listDue(this.clock.instant(), AT_A_TIME));
    let asked = 0;
    for (const rad of due) {
      if (this.stopped) break;
      if (!(await unitOfWork.script(() => this.lenker.take(rad, this.later(HOUR_MS))))) continue;
      const svar = await spoerLenke(this.nett, rad.adresse);
      await unitOfWork.script(() => this.record(rad, svar));
      asked++;
    }
    return asked;
  }

  private record(rad: Sjekkrad, { utfall, grunn }: Lenkesvar): Script<void> {
    const answers = utfall === 'SVARER';
    const sjekket: Sjekket = {
      ...{ utfall, grunn, sjekketTid: this.clock.instant() },
      feilPaaRad: answers ? 0 : rad.feilPaaRad + 1,
      nesteTid: this.later(answers ? WHEN_IT_ANSWERS_MS : WHEN_IT_DOES_NOT_MS),
    };
    return this.lenker.record(rad, sjekket);
  }

  private later(ms: number): string {
    return new Date(this.clock.now().getTime() + ms).toISOString();
  }

  private async tryAgain(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.sjekk();
    } catch (error) {
      this.logger.error(`Sjekken av lenker stoppet: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    } finally {
      this.running = false;
    }
  }
}
