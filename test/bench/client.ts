import { type Socket, connect } from 'node:net';

export interface Foresporsel {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Svar {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * One connection that is kept open and asks one thing at a time. Not autocannon: that rounds to whole milliseconds, and
 * the floor answers within one; it also has nothing that writes a new body and a new version for each request.
 */
export class Forbindelse {
  private readonly socket: Socket;
  private chunks: Buffer[] = [];
  private received = 0;
  private expected = -1;
  private head = '';
  private waiting: { resolve: (svar: Svar) => void; reject: (error: Error) => void } | null = null;

  constructor(private readonly port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.waiting?.reject(error));
    this.socket.on('close', () => this.waiting?.reject(new Error(`Port ${String(port)} closed the connection.`)));
  }

  ask({ method, path, headers, body = '' }: Foresporsel): Promise<Svar> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    if (method === 'POST')
      lines.push(`content-type: application/json\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n`);
    this.socket.write(
      `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${String(this.port)}\r\n${lines.join('')}\r\n${body}`,
    );
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  close(): void {
    this.waiting = null;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.received += chunk.length;
    if (this.expected < 0) this.readHead();
    if (this.expected >= 0 && this.received >= this.expected) this.finish();
  }

  private readHead(): void {
    const all = this.chunks.length === 1 && this.chunks[0] ? this.chunks[0] : Buffer.concat(this.chunks);
    const end = all.indexOf(END_OF_HEAD);
    if (end < 0) return;
    this.head = all.toString('latin1', 0, end);
    const length = /^content-length: *(\d+)/im.exec(this.head)?.[1];
    if (length === undefined) throw new Error(`An answer without a length: ${this.head}`);
    this.expected = end + END_OF_HEAD.length + Number(length);
  }

  private finish(): void {
    const all = this.chunks.length === 1 && this.chunks[0] ? this.chunks[0] : Buffer.concat(this.chunks);
    const [first = '', ...lines] = this.head.split('\r\n');
    const start = this.head.length + END_OF_HEAD.length;
    const bytes = this.expected - start;
    const waiting = this.waiting;
    this.chunks = [];
    this.received = 0;
    this.expected = -1;
    this.waiting = null;
    waiting?.resolve({
      status: Number(first.split(' ')[1]),
      bytes,
      // Only made when someone asks: a megabyte as text costs more than the floor's whole answer.
      get headers() {
        return Object.fromEntries(
          lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(':') + 1).trim()]),
        );
      },
      get body() {
        return all.toString('utf8', start);
      },
    });
  }
}
