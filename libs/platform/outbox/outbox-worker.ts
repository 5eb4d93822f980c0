import { AsyncResource } from 'node:async_hooks';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Subscription } from 'rxjs';
import { Clock } from '@kp/kernel/clock';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database.module';
import type { Script } from '../database/statement';
import { DomainEvents } from '../events/domain-events';
import { Live } from '../live/live';
import { type Mail, Mailer, type MailOutcome } from '../mail/mail';
import { nextWait } from './backoff';
import { OUTBOX, Outbox, type UtboksOppgitt } from './outbox';
import { OutboxRepository, type Utboksrad } from './outbox.repository';

const EVERY_MS = 15_000;
const AT_A_TIME = 10;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How long the end of the program waits for the mail that is under way; it is sent again otherwise. */
const LAST_MS = 5_000;

/** Sends what waits. Several may run at once: a row is leased before it is sent, and marked after. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('utboks');
  private timer: NodeJS.Timeout | null = null;
  private heard: Subscription | null = null;
  private running: Promise<number> | null = null;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rows: OutboxRepository,
    private readonly mailer: Mailer,
    private readonly events: DomainEvents,
    private readonly live: Live,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.outbox || !this.mailer.canSend) return;
    this.timer = setInterval(() => void this.tryAgain(), EVERY_MS).unref();
    // Bound: what is heard comes in the context of whoever committed, and their unit of work has ended.
    const look = AsyncResource.bind(() => void this.tryAgain());
    this.heard = this.live.listen([OUTBOX]).subscribe(look);
    void this.tryAgain();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    this.heard?.unsubscribe();
    if (!this.running) return;
    let last: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => (last = setTimeout(resolve, LAST_MS)));
    await Promise.race([this.running.catch(() => 0), limit]);
    clearTimeout(last);
  }

  /** Sends all that is due; returns how many the mail server took. */
  drain(): Promise<number> {
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  private async run(): Promise<number> {
    let sent = 0;
    for (let row = await this.take(); row; row = this.stopped ? undefined : await this.take()) {
      const outcome = await this.deliver(row);
      if (outcome === 'SENDT') sent++;
      // Nobody to talk to: the others would fare no better, and would have a try less.
      if (outcome === 'LINJE') break;
    }
    if (sent > 0) await this.erase();
    return sent;
  }

  /** The first that is due and that no other worker gets before us. */
  private async take(): Promise<Utboksrad | undefined> {
    const { unitOfWork } = this.database;
    const now = this.clock.now();
    const laastTil = new Date(now.getTime() + 2 * this.mailer.longestMs).toISOString();
    for (const id of await unitOfWork.read(() => this.rows.listDue(now.toISOString(), AT_A_TIME))) {
      const row = await unitOfWork.script(() => this.rows.lease(id, now.toISOString(), laastTil));
      if (row) return row;
    }
    return undefined;
  }

  /** Marked only when the server has taken it: whatever ends the program before that, it is sent again. */
  private async deliver(row: Utboksrad): Promise<string> {
    let mail: Mail | null;
    try {
      mail = await this.write(row);
    } catch (error) {
      this.logger.error(`Brevet ${row.slag} ble ikke skrevet: ${error instanceof Error ? error.message : 'ukjent'}`);
      return this.markFailed(row, 'TEKST', 'TEKST');
    }
    if (mail === null) return this.mark(row, 'BORTFALT', {});
    const outcome = await this.send(row, mail);
    if (outcome.ok) return this.mark(row, 'SENDT', { sendtTid: this.clock.instant() });
    return this.markFailed(row, outcome.failure.slag, outcome.failure.kode);
  }

  /** Address and words as they are now, and not as they were when it was put in the box. */
  private write(row: Utboksrad): Promise<Mail | null> {
    const writer = this.outbox.writerOf(row.slag);
    if (!writer) throw new Error('Nobody writes mails of this kind.');
    return this.database.unitOfWork.read(() => writer({ ...row, innhold: JSON.parse(row.innhold) as unknown }));
  }

  private send({ id, opprettetTid }: Utboksrad, mail: Mail): Promise<MailOutcome> {
    const messageId = `<${id}@${new URL(this.config.publicUrl).hostname}>`;
    return this.mailer.deliver(mail, { messageId, tid: new Date(opprettetTid) });
  }

  private async mark(row: Utboksrad, tilstand: string, more: Record<string, string>): Promise<string> {
    await this.database.unitOfWork.script(() => this.rows.mark(row, { ...more, tilstand, sistFeil: null }));
    return tilstand;
  }

  private async markFailed(row: Utboksrad, slag: Parameters<typeof nextWait>[1], sistFeil: string): Promise<string> {
    const forsoek = row.forsoek + 1;
    const wait = nextWait(forsoek, slag, this.config.outboxBackoff);
    const nesteTid = new Date(this.clock.now().getTime() + (wait ?? 0) * MINUTE_MS).toISOString();
    const failed = { forsoek, sistFeil, nesteTid, tilstand: wait === null ? 'OPPGITT' : 'VENTER' };
    await this.database.unitOfWork.script(() => this.saveFailure(row, failed));
    if (wait === null) this.logger.error(`Brevet ${row.id} er gitt opp: ${sistFeil}`);
    return slag;
  }

  private *saveFailure(row: Utboksrad, failed: { tilstand: string } & Record<string, string | number>): Script<void> {
    const mine = yield* this.rows.mark(row, failed);
    if (!mine || failed.tilstand !== 'OPPGITT') return;
    const event: UtboksOppgitt = { navn: 'utboks.oppgitt', mottakerId: row.mottakerId };
    yield* this.events.publish(event);
  }

  private async tryAgain(): Promise<void> {
    if (this.stopped) return;
    try {
      await this.drain();
    } catch (error) {
      this.logger.error(`Utboksen ble ikke tømt: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    }
  }

  private erase(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.outboxKeepDays * DAY_MS).toISOString();
    return this.database.unitOfWork.script(() => this.rows.erase(before));
  }
}
