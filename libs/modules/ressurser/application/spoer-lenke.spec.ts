import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Nettport } from './nettport';
import { type Lenkesvar, spoerLenke } from './spoer-lenke';

type Svarer = (request: IncomingMessage, response: ServerResponse) => void;
const status =
  (code: number, location?: string): Svarer =>
  (_, response) =>
    response.writeHead(code, location === undefined ? {} : { location }).end('x'.repeat(100_000));

describe('sjekken av en lenke', () => {
  let server: Server;
  let port: number;
  let sider: Record<string, Svarer>;
  let spurt: string[];
  let oppslag: string[];
  const BORTE = (grunn: string): Lenkesvar => ({ utfall: 'BORTE', grunn });
  const SVARER = { utfall: 'SVARER', grunn: null };

  beforeAll(async () => {
    server = createServer((request, response) => {
      spurt.push(`${request.method ?? ''} ${request.url ?? ''}`);
      (sider[request.url ?? ''] ?? status(404))(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    [sider, spurt, oppslag] = [{}, [], []];
  });

  /** Every open name lies on this machine, and «inne» answers with an address of the inside. */
  const nett = (timeoutMs = 2_000, pauseMs = 0): Nettport =>
    new Nettport(
      (host) => {
        oppslag.push(host);
        if (host === 'treg.example') return new Promise(() => undefined);
        return Promise.resolve(
          host === 'begge.example' ? ['127.0.0.1', '10.0.0.1'] : host === 'inne.example' ? ['10.0.0.1'] : ['127.0.0.1'],
        );
      },
      // Only this test may call its own machine, and only by name.
      (address) => address === '127.0.0.1' && oppslag.length > 0,
      timeoutMs,
      pauseMs,
    );
  const spoer = (path: string, host = 'ute.example', port_ = nett()): Promise<Lenkesvar> =>
    spoerLenke(port_, `http://${host}:${String(port)}${path}`);

  it('spør bare etter hodet når det holder', async () => {
    sider['/ok'] = status(200);
    expect(await spoer('/ok')).toEqual(SVARER);
    expect(spurt).toEqual(['HEAD /ok']);
  });

  it('spør på vanlig måte før noe kalles borte', async () => {
    sider['/bare-get'] = (request, response) => {
      status(request.method === 'GET' ? 200 : 405)(request, response);
    };
    expect(await spoer('/bare-get')).toEqual(SVARER);
    expect(await spoer('/finnes-ikke')).toEqual(BORTE('http404'));
    expect(spurt).toEqual(['HEAD /bare-get', 'GET /bare-get', 'HEAD /finnes-ikke', 'GET /finnes-ikke']);
  });

  it('holder det ikke mot noen at de ber om innlogging, men at de feiler', async () => {
    [sider['/lukket'], sider['/feil']] = [status(403), status(503)];
    expect(await spoer('/lukket')).toEqual(SVARER);
    expect(await spoer('/feil')).toEqual({ utfall: 'UTEN_SVAR', grunn: 'http503' });
  });

  it('følger fem videresendinger, ikke seks', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) sider[`/${String(n)}`] = status(302, `/${String(n + 1)}`);
    sider['/7'] = status(200);
    expect(await spoer('/2')).toEqual(SVARER);
    expect(await spoer('/1')).toEqual(BORTE('forMangeViderekoblinger'));
  });

  it.each([
    ['en adresse på innsiden', () => `http://10.0.0.1/`, 'lukketAdresse'],
    ['et navn på innsiden', () => `http://inne.example:${String(port)}/ok`, 'lukketAdresse'],
    ['IPv6 på egen maskin', () => `http://[::1]:${String(port)}/ok`, 'lukketAdresse'],
    ['IPv4 i IPv6', () => `http://[::ffff:7f00:1]:${String(port)}/ok`, 'lukketAdresse'],
    ['skyens hemmeligheter', () => 'http://169.254.169.254/latest/meta-data', 'lukketAdresse'],
    ['en fil', () => 'file:///etc/passwd', 'ugyldigAdresse'],
    ['noe med passord', () => 'http://a:b@ute.example/', 'ugyldigAdresse'],
  ])('følger ikke en videresending til %s', async (_hva, mot, grunn) => {
    sider['/videre'] = status(301, mot());
    sider['/ok'] = status(200);
    expect(await spoer('/videre')).toEqual(BORTE(grunn));
    expect(spurt).toEqual(['HEAD /videre']);
  });

  it('spør ingen når ett av navnets svar er på innsiden', async () => {
    expect(await spoer('/ok', 'begge.example')).toEqual(BORTE('lukketAdresse'));
    expect(spurt).toEqual([]);
  });

  it('går til adressen som ble sjekket, og slår ikke opp navnet på nytt', async () => {
    sider['/ok'] = status(200);
    expect(await spoer('/ok', 'finnes-bare-her.example')).toEqual(SVARER);
    expect(oppslag).toEqual(['finnes-bare-her.example']);
  });

  it('gir seg når noen ikke svarer, også navnetjeneren', async () => {
    sider['/henger'] = () => undefined;
    const ingen = { utfall: 'UTEN_SVAR', grunn: 'ingenKontakt' };
    expect(await spoer('/henger', 'ute.example', nett(100))).toEqual(ingen);
    expect(await spoer('/ok', 'treg.example', nett(100))).toEqual(ingen);
  });

  it('venter mellom hvert spørsmål til samme sted', async () => {
    sider['/ok'] = status(200);
    const port_ = nett(2_000, 150);
    const start = performance.now();
    for (const _ of [1, 2, 3]) await spoer('/ok', 'ute.example', port_);
    expect(performance.now() - start).toBeGreaterThan(290);
  });
});
