import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@kp/kernel/ids';

/** Who signs, as the tokens they call with. */
export interface Tokens {
  readonly lis: string;
  readonly veileder: string;
  readonly supervisor: string;
  readonly leder: string;
}

/** A goal to be taken all the way, with an entry that has been sent. */
export interface Sak {
  readonly maalId: string;
  readonly aktivitetId: string;
  readonly supervisorId: string;
}

export type Handling = 'bekreft' | 'send' | 'anbefalSupervisor' | 'anbefalVeileder' | 'godkjenn';

/** An act that somebody was told is done. */
export interface Lovet {
  readonly handling: Handling;
  readonly sak: Sak;
  readonly key: string;
}

/** Where the server is now; the clients wait while there is none. */
export interface Adresse {
  url: string | null;
  stopped: boolean;
}

interface Steg {
  readonly handling: Handling;
  readonly av: keyof Tokens;
  readonly path: (sak: Sak) => string;
  readonly body: (sak: Sak) => object;
}

const STEG: readonly Steg[] = [
  {
    handling: 'bekreft',
    av: 'supervisor',
    path: (s) => `/aktiviteter/${s.aktivitetId}/bekreft`,
    body: () => ({ kommentar: 'Ryddig.' }),
  },
  {
    handling: 'send',
    av: 'lis',
    path: (s) => `/maal/${s.maalId}/send-til-vurdering`,
    body: (s) => ({ supervisorId: s.supervisorId }),
  },
  {
    handling: 'anbefalSupervisor',
    av: 'supervisor',
    path: (s) => `/maal/${s.maalId}/anbefal`,
    body: () => ({ utfall: 'ANBEFALT', kommentar: 'Trygg.' }),
  },
  {
    handling: 'anbefalVeileder',
    av: 'veileder',
    path: (s) => `/maal/${s.maalId}/anbefal`,
    body: () => ({ utfall: 'ANBEFALT' }),
  },
  { handling: 'godkjenn', av: 'leder', path: (s) => `/maal/${s.maalId}/godkjenn`, body: () => ({ kommentar: 'Bra.' }) },
];

/** One person after another signs one goal after another, and asks again with the same key when the answer was lost. */
export class Klient {
  readonly lovet: Lovet[] = [];
  readonly uventet: string[] = [];
  brutt = 0;

  constructor(
    private readonly adresse: Adresse,
    private readonly tokens: Tokens,
    private readonly saker: Sak[],
  ) {}

  async run(): Promise<void> {
    for (let sak = this.saker.shift(); sak && !this.isStopped(); sak = this.saker.shift()) {
      for (const steg of STEG) {
        if (this.isStopped()) return;
        if (steg.handling === 'send') await this.star(sak);
        await this.act(sak, steg);
      }
    }
  }

  private isStopped(): boolean {
    return this.adresse.stopped;
  }

  private async act(sak: Sak, steg: Steg): Promise<void> {
    const thing = steg.handling === 'bekreft' ? `/aktiviteter/${sak.aktivitetId}` : `/maal/${sak.maalId}`;
    const seen = await this.persist(() => this.send('GET', thing, this.tokens[steg.av]));
    const key = newId();
    const headers = { 'idempotency-key': key, 'if-match': `"${String(seen.body.versjon)}"` };
    const { status, body } = await this.persist(() =>
      this.send('POST', steg.path(sak), this.tokens[steg.av], steg.body(sak), headers),
    );
    if (this.isStopped()) return;
    if (status === 200) this.lovet.push({ handling: steg.handling, sak, key });
    else this.uventet.push(`${steg.handling}: ${String(status)} ${JSON.stringify(body)}`);
  }

  private async star({ maalId, aktivitetId }: Sak): Promise<void> {
    await this.persist(() =>
      this.send('PUT', `/maal/${maalId}/stjerner`, this.tokens.lis, { aktivitetIder: [aktivitetId] }),
    );
  }

  /** Asks until there is an answer. Nothing counts as told before that. */
  private async persist(
    ask: () => Promise<{ status: number; body: Record<string, unknown> }>,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    while (!this.isStopped()) {
      try {
        if (this.adresse.url !== null) return await ask();
      } catch {
        this.brutt++;
      }
      await pause(20);
    }
    return { status: 0, body: {} };
  }

  private async send(
    method: string,
    path: string,
    token: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(`${this.adresse.url ?? ''}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }
}
