import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Transporter, createTransport } from 'nodemailer';
import { CONFIG, type Config } from '../config/config';

export interface Mail {
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
}

const TIMEOUT_MS = 10_000;

/** Plain mail by SMTP. Without SMTP_URL nothing can be sent, and callers hand the text over another way. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('mail');
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
    this.transport = config.smtpUrl ? createTransport({ ...limits, url: config.smtpUrl }) : null;
  }

  get canSend(): boolean {
    return this.transport !== null;
  }

  /** True when the mail server has taken it. Addresses and texts are not logged. */
  async send(mail: Mail): Promise<boolean> {
    if (!this.transport) return false;
    try {
      await this.transport.sendMail({ from: this.config.mailFrom, to: mail.til, subject: mail.emne, text: mail.tekst });
      return true;
    } catch (error) {
      this.logger.error(`E-post ble ikke sendt: ${(error as { code?: string }).code ?? 'ukjent feil'}`);
      return false;
    }
  }
}
