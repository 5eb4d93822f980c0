import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { daysBetween } from '@kp/kernel/calendar-date';
import { Clock, osloDate } from '@kp/kernel/clock';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Outbox, type Utbokspost } from '@kp/platform/outbox/outbox';
import type { Brevinnhold, Brevpost } from '../domain/brev';
import { type Periode, sisteForfalte } from '../domain/periode';
import { type Sammendragstakt, standardFor } from '../domain/varselgruppe';
import { VarselRepository } from '../persistence/varsel.repository';
import { VarselperiodeRepository } from '../persistence/varselperiode.repository';
import { VarselvalgRepository } from '../persistence/varselvalg.repository';
import { Ventekilder } from './ventekilder';

const EVERY_MS = 60_000;

interface Innhold {
  readonly venter: Brevpost[];
  readonly nytt: Brevpost[];
}

/** One mail a day or a week with what waits and what is new, to those it holds something for. */
@Injectable()
export class Sammendrag implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('sammendrag');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly perioder: VarselperiodeRepository,
    private readonly valg: VarselvalgRepository,
    private readonly varsler: VarselRepository,
    private readonly kilder: Ventekilder,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.outbox || !this.outbox.canSend) return;
    await this.tryAgain();
    this.timer = setInterval(() => void this.tryAgain(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Makes what is due and not made; returns how many mails. */
  async make(): Promise<number> {
    const due = sisteForfalte(this.clock.now(), this.config.digest);
    const missing = await this.database.unitOfWork.read(() => this.listMissing(due));
    return missing.length === 0 ? 0 : this.database.unitOfWork.script(() => this.makeThese(missing));
  }

  private *listMissing(due: readonly Periode[]): Script<Periode[]> {
    const missing: Periode[] = [];
    for (const periode of due) if (!(yield* this.perioder.isDone(periode))) missing.push(periode);
    return missing;
  }

  private *makeThese(missing: readonly Periode[]): Script<number> {
    const mine: Periode[] = [];
    for (const periode of missing) if (yield* this.perioder.claim(periode, this.clock.instant())) mine.push(periode);
    const [first] = mine;
    if (!first) return 0;
    const takter = mine.map(({ hvorOfte }) => hvorOfte);
    const perPerson = new Map<string, Innhold>();
    yield* this.collectWaiting(perPerson, takter);
    yield* this.collectNew(perPerson, takter);
    return yield* this.outbox.add(...[...perPerson].map(([id, innhold]) => toPost(id, first, innhold)));
  }

  private *collectWaiting(perPerson: Map<string, Innhold>, takter: readonly Sammendragstakt[]): Script<void> {
    const chosen = yield* this.valg.listForGroup('VENTER');
    for (const { brukerId, slag, lenke, sidenTid } of yield* this.kilder.list()) {
      const hvorOfte = chosen.get(brukerId) ?? standardFor('VENTER');
      if (!takter.some((takt) => takt === hvorOfte)) continue;
      const dager = daysBetween(osloDate(new Date(sidenTid)), this.clock.today());
      contentOf(perPerson, brukerId).venter.push({ slag, lenke, dager });
    }
  }

  private *collectNew(perPerson: Map<string, Innhold>, takter: readonly Sammendragstakt[]): Script<void> {
    for (const { brukerId, slag, lenke } of yield* this.varsler.takeForDigest(takter))
      contentOf(perPerson, brukerId).nytt.push({ slag, lenke });
  }

  private async tryAgain(): Promise<void> {
    try {
      await this.make();
    } catch (error) {
      this.logger.error(`Sammendrag ble ikke laget: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    }
  }
}

function contentOf(perPerson: Map<string, Innhold>, brukerId: string): Innhold {
  const content = perPerson.get(brukerId) ?? { venter: [], nytt: [] };
  perPerson.set(brukerId, content);
  return content;
}

/** One mail a person and a time: on the day of the weekly digest it takes the daily one with it. */
const toPost = (mottakerId: string, { hvorOfte, periode }: Periode, innhold: Brevinnhold): Utbokspost => ({
  ...{ noekkel: `sammendrag:${mottakerId}:${hvorOfte}:${periode}`, slag: 'sammendrag', mottakerId, innhold },
});
