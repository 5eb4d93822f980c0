import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Lop, type Slag, postgresLop, sqliteLop } from './runners';
import {
  type Inn,
  type Skript,
  arbeidsliste,
  egneMaal,
  godkjenn,
  godkjennTjue,
  loggAktivitet,
  nasjonalt,
  oversikt,
} from './scripts';

interface Rute {
  readonly metode: string;
  readonly sti: RegExp;
  readonly slag: Slag;
  readonly lag: (inn: Inn) => Skript;
}

const ruter: readonly Rute[] = [
  { metode: 'GET', sti: /^\/api\/utdanningslop\/([\w-]+)\/maal$/, slag: 'leser', lag: egneMaal },
  { metode: 'POST', sti: /^\/api\/utdanningslop\/([\w-]+)\/aktiviteter$/, slag: 'skriver', lag: loggAktivitet },
  { metode: 'POST', sti: /^\/api\/maal\/([\w-]+)\/godkjenn$/, slag: 'signerer', lag: godkjenn },
  { metode: 'POST', sti: /^\/api\/(arbeidsliste)\/samlet$/, slag: 'signerer', lag: godkjennTjue },
  { metode: 'GET', sti: /^\/api\/(arbeidsliste)$/, slag: 'leser', lag: arbeidsliste },
  { metode: 'GET', sti: /^\/api\/virksomheter\/([\w-]+)\/oversikt$/, slag: 'leser', lag: oversikt },
  { metode: 'GET', sti: /^\/api\/figurer\/(nasjonalt)$/, slag: 'leser', lag: nasjonalt },
];

/** As much as a server can leave out: no framework, no roles, no rules. It knows whose session it is, and answers. */
export function startFloor(lop: Lop, headers: Record<string, string>): void {
  const answer = async (request: IncomingMessage, response: ServerResponse, body: string): Promise<void> => {
    const { url = '', method, headers: asked } = request;
    const brukerId = await lop.session(String(asked.authorization).slice('Bearer '.length));
    const rute = ruter.find(({ metode, sti }) => metode === method && sti.test(url));
    if (!brukerId || !rute) {
      response.writeHead(brukerId ? 404 : 401, { 'content-length': 0 }).end();
      return;
    }
    const id = rute.sti.exec(url)?.[1] ?? '';
    const nokkel = String(asked['idempotency-key']);
    const versjon = Number(String(asked['if-match']).slice(1, -1));
    const read = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
    const value = await lop.run(rute.lag({ brukerId, id, nokkel, versjon, body: read }), rute.slag);
    // As many bytes as the portal sends: what is lacking is blank, and still JSON.
    const text = JSON.stringify(value);
    const bytes = Buffer.byteLength(text);
    const lacking = Math.max(0, Number(asked['x-bytes'] ?? 0) - bytes);
    response.writeHead(200, { ...headers, 'content-length': bytes + lacking });
    response.end(text + ' '.repeat(lacking));
  };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      answer(request, response, body).catch((error: unknown) => {
        const text = String(error);
        response.writeHead(500, { 'content-length': Buffer.byteLength(text) }).end(text);
      });
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`gulvet er åpent på http://127.0.0.1:${String((server.address() as AddressInfo).port)}\n`);
  });
}

const [url = '', headers = '{}'] = process.argv.slice(2);
startFloor(
  url.startsWith('sqlite:') ? sqliteLop(url.slice('sqlite:'.length)) : postgresLop(url),
  JSON.parse(headers) as Record<string, string>,
);
