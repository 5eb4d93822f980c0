import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as the mail server took it. */
export interface Mottatt {
  /** The addresses of the envelope: who it really went to. */
  readonly til: readonly string[];
  readonly raw: string;
  /** As a mail program reads it. */
  readonly mail: Email;
}

/** How the server behaves. */
export type Oppforsel =
  | 'tar imot'
  /** Says nothing, ever. */
  | 'henger'
  /** 421: closes before it has begun. */
  | 'stenger'
  /** 451 to the recipient. */
  | 'venter'
  /** 550 to the recipient. */
  | 'avviser'
  /** Takes the whole mail and breaks the line without an answer. */
  | 'bryter';

const refusal = (responseCode: number): Error => Object.assign(new Error('Nei.'), { responseCode });

/** A real SMTP server on this machine, that keeps what it is sent. */
export class Smtpmottak {
  readonly mottatt: Mottatt[] = [];
  /** The Message-ID of every mail read to the end, taken or not. */
  readonly lest: (string | undefined)[] = [];
  oppforsel: Oppforsel = 'tar imot';
  /** Called when a mail is kept and before the sender is told. */
  vedMottak: () => Promise<void> | void = () => undefined;
  vedTilkobling: () => void = () => undefined;
  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], ...this.handlers() });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
    });
  }

  static async start(port = 0): Promise<Smtpmottak> {
    const mottak = new Smtpmottak();
    await new Promise<void>((resolve) => mottak.server.listen(port, '127.0.0.1', resolve));
    return mottak;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${String(port)}`;
  }

  toem(): void {
    this.mottatt.length = 0;
    this.lest.length = 0;
    this.oppforsel = 'tar imot';
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }

  private handlers(): SMTPServerOptions {
    return {
      onConnect: (_session, done) => {
        this.vedTilkobling();
        if (this.oppforsel === 'henger') return;
        done(this.oppforsel === 'stenger' ? refusal(421) : null);
      },
      onRcptTo: (_address, _session, done) => {
        const kode = { venter: 451, avviser: 550 }[this.oppforsel as string];
        done(kode === undefined ? null : refusal(kode));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const til = session.envelope.rcptTo.map(({ address }) => address);
          void this.take(Buffer.concat(parts).toString('utf8'), til).then(() => {
            done(null);
          });
        });
      },
    };
  }

  private async take(raw: string, til: string[]): Promise<void> {
    const mail = await PostalMime.parse(raw);
    this.lest.push(mail.messageId);
    if (this.oppforsel === 'bryter') {
      for (const socket of this.sockets) socket.destroy();
      return;
    }
    this.mottatt.push({ til, raw, mail });
    await this.vedMottak();
  }
}
