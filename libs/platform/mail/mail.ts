import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Transporter, createTransport } from 'nodemailer';
import type { Spraak } from '@kp/kernel/spraak';
import { CONFIG, type Config } from '../config/config';
import { type MailFailure, classify } from './mail-failure';

export interface Mail {
  readonly til: string;
  readonly spraak: Spraak;
  readonly emne: string;
  readonly tekst: string;
  readonly html?: string;
  /** A page where the reader chooses what comes by mail. */
  readonly avmelding?: string;
}

/** What makes a mail that is sent twice one and the same to whoever receives it. */
export interface MailIdentity {
  readonly messageId: string;
  readonly tid: Date;
}

export type MailOutcome = { readonly ok: true } | { readonly ok: false; readonly failure: MailFailure };

/** So much longer than the silence that is borne may a whole conversation with the mail server last. */
const WHOLE = 3;

/** Mail by SMTP. Without SMTP_URL nothing can be sent, and callers hand the text over another way. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('mail');
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const ms = config.smtpTimeoutMs;
    const limits = { connectionTimeout: ms, greetingTimeout: ms, socketTimeout: ms, dnsTimeout: ms };
    // A mail is made of text alone: nothing in it may fetch a file or an address.
    const closed = { disableFileAccess: true, disableUrlAccess: true };
    this.transport = config.smtpUrl ? createTransport({ ...limits, ...closed, url: config.smtpUrl }) : null;
  }

  get canSend(): boolean {
    return this.transport !== null;
  }

  /** The longest a call of `deliver` takes. */
  get longestMs(): number {
    return WHOLE * this.config.smtpTimeoutMs;
  }

  /** True when the mail server has taken it. Addresses and texts are not logged. */
  async send(mail: Mail): Promise<boolean> {
    if (!this.canSend) return false;
    const outcome = await this.deliver(mail);
    if (!outcome.ok) this.logger.error(`E-post ble ikke sendt: ${outcome.failure.kode}`);
    return outcome.ok;
  }

  /** For the one who may try again: says why it was not taken. */
  async deliver(mail: Mail, identity?: MailIdentity): Promise<MailOutcome> {
    try {
      await this.withinTime(this.hand(mail, identity));
      return { ok: true };
    } catch (error) {
      return { ok: false, failure: classify(error) };
    }
  }

  private async hand({ til, spraak, emne, tekst, html, avmelding }: Mail, identity?: MailIdentity): Promise<void> {
    if (!this.transport) throw new Error('There is no mail server.');
    await this.transport.sendMail({
      from: this.config.mailFrom,
      // As an object: the address is one address, whatever it looks like.
      to: { name: '', address: til },
      ...{ subject: emne, text: tekst, html },
      ...(identity && { messageId: identity.messageId, date: identity.tid }),
      headers: {
        ...{ 'Auto-Submitted': 'auto-generated', 'Content-Language': spraak },
        ...(avmelding && { 'List-Unsubscribe': `<${avmelding}>` }),
      },
    });
  }

  /** A server that answers a letter at a time never falls silent, and would hold us for ever. */
  private withinTime(sending: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' }));
      }, this.longestMs);
    });
    return Promise.race([sending, limit]).finally(() => {
      clearTimeout(timer);
    });
  }
}
