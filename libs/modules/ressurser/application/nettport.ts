import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { isOffentligAdresse } from '../domain/offentlig-adresse';

export interface Svar {
  readonly status: number;
  readonly location: string | null;
}

/** The host is on the inside, or says that it is. */
export class LukketAdresse extends Error {}

const TIMEOUT_MS = 5_000;
const PAUSE_MS = 1_000;
const SPEAKER = 'Kompetanseportal lenkesjekk';

/** Asks a web address whether it is there. A test gives it a resolver and a rule of its own, and shorter waits. */
export class Nettport {
  private readonly asked = new Map<string, number>();

  constructor(
    private readonly resolve: (host: string) => Promise<string[]> = resolveAll,
    private readonly isOpen: (address: string) => boolean = isOffentligAdresse,
    private readonly timeoutMs = TIMEOUT_MS,
    private readonly pauseMs = PAUSE_MS,
  ) {}

  /** No redirect is followed here, so that each step is checked like the first. */
  async ask(url: URL, method: 'HEAD' | 'GET'): Promise<Svar> {
    await this.wait(url.host);
    const signal = AbortSignal.timeout(this.timeoutMs);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = await within(signal, isIP(host) ? Promise.resolve([host]) : this.resolve(host));
    const [address] = addresses;
    if (address === undefined || !addresses.every((one) => this.isOpen(one))) throw new LukketAdresse(host);
    return await call(url, method, address, signal);
  }

  /** At most one request a second to a host. */
  private async wait(host: string): Promise<void> {
    const now = performance.now();
    const next = Math.max(now, (this.asked.get(host) ?? -Infinity) + this.pauseMs);
    this.asked.set(host, next);
    if (next > now) await pause(next - now);
  }
}

const resolveAll = async (host: string): Promise<string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** A name server that never answers is cut off too. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('timeout'));
      });
    }),
  ]);

/** Connects to the address that was checked, whatever the name means a moment later. The body is never read. */
function call(url: URL, method: string, address: string, signal: AbortSignal): Promise<Svar> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const family = isIP(address);
  return new Promise((done, failed) => {
    const options = {
      ...{ method, signal, agent: false, headers: { 'user-agent': SPEAKER, accept: '*/*' } },
      lookup: (_: string, { all }: { all?: boolean }, answer: Answer): void => {
        if (all === true) answer(null, [{ address, family }]);
        else answer(null, address, family);
      },
    };
    const sent = request(url, options, (response: IncomingMessage) => {
      response.destroy();
      done({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
    });
    sent.on('error', failed).end();
  });
}

type Answer = (error: null, address: string | { address: string; family: number }[], family?: number) => void;
