import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import type { Script } from '../database/statement';
import type { DomainEvent } from '../events/domain-events';
import { Live } from '../live/live';
import { type Mail, Mailer } from '../mail/mail';
import { OutboxRepository } from './outbox.repository';

/** What the workers listen to: something has been put in the box, and committed. */
export const OUTBOX = 'utboks:';

/** A mail to be sent. `innhold` holds ids and figures: names, addresses and words are read when it is sent. */
export interface Utbokspost {
  /** What makes two the same: the same key twice is one mail. */
  readonly noekkel: string;
  /** Who writes the text: see `register`. */
  readonly slag: string;
  readonly mottakerId: string;
  readonly innhold: unknown;
}

/** As the writer of the text is handed it. */
export interface Brev extends Utbokspost {
  readonly opprettetTid: string;
}

/** A mail was tried as often as it is to be. */
export interface UtboksOppgitt extends DomainEvent {
  readonly navn: 'utboks.oppgitt';
  readonly mottakerId: string;
}

/** Null: there is nobody to send it to any more. */
export type Brevskriver = (brev: Brev) => Script<Mail | null>;

/**
 * Mail that is made in the transaction that causes it and sent after: made once, sent at least once (ADR 0011). Without
 * a mail server nothing is put here, so that nothing old goes out the day there is one.
 */
@Injectable()
export class Outbox {
  private readonly writers = new Map<string, Brevskriver>();

  constructor(
    private readonly rows: OutboxRepository,
    private readonly mailer: Mailer,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  get canSend(): boolean {
    return this.mailer.canSend;
  }

  /** Who writes mails of a kind; each kind has one. */
  register(slag: string, writer: Brevskriver): void {
    this.writers.set(slag, writer);
  }

  writerOf(slag: string): Brevskriver | undefined {
    return this.writers.get(slag);
  }

  /** In the open transaction; how many were new. */
  *add(...poster: readonly Utbokspost[]): Script<number> {
    if (!this.canSend || poster.length === 0) return 0;
    const opprettetTid = this.clock.instant();
    const rows = poster.map((post) => ({
      ...{ id: newId(), noekkel: post.noekkel, slag: post.slag, mottakerId: post.mottakerId },
      ...{ innhold: JSON.stringify(post.innhold), opprettetTid },
    }));
    const stored = yield* this.rows.add(rows);
    yield* this.live.touch([OUTBOX], 'utboks');
    return stored;
  }
}
