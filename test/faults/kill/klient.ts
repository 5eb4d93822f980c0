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
  /** What the clock of the test showed when the answer came. */
  readonly tid: number;
}

/** Several of one kind that were asked for with one signature, whether or not anybody was told that it is done. */
export interface Samlet {
  readonly handling: Handling;
  readonly saker: readonly Sak[];
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
  /** The kind of item it is in the list of whoever does it, where many may be signed at once. */
  readonly slag?: string;
}

const STEG: readonly Steg[] = [
  {
    handling: 'bekreft',
    av: 'supervisor',
    path: (s) => `/aktiviteter/${s.aktivitetId}/bekreft`,
    body: () => ({ kommentar: 'Ryddig.' }),
    slag: 'BEKREFT_AKTIVITET',
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
    slag: 'ANBEFAL_MAAL',
  },
  {
    handling: 'godkjenn',
    av: 'leder',
    path: (s) => `/maal/${s.maalId}/godkjenn`,
    body: () => ({ kommentar: 'Bra.' }),
    slag: 'GODKJENN_MAAL',
  },
];

/** So many goals go the way together, every other time with one signature where that can be. */
const BUNKE = 3;

/** One person after another signs one goal or bunch after another, and asks again with the same key when the answer was lost. */
export class Klient {
  readonly lovet: Lovet[] = [];
  readonly samlet: Samlet[] = [];
  readonly uventet: string[] = [];
  brutt = 0;

  constructor(
    private readonly adresse: Adresse,
    private readonly tokens: Tokens,
    private readonly saker: Sak[],
    private readonly klokke: () => number = () => performance.now(),
  ) {}

  async run(): Promise<void> {
    for (let nr = 0; this.saker.length > 0 && !this.isStopped(); nr++) {
      const bunke = this.saker.splice(0, BUNKE);
      for (const steg of STEG) {
        if (steg.handling === 'send') for (const sak of bunke) await this.star(sak);
        if (nr % 2 === 0 && steg.slag) await this.sign(bunke, steg);
        else for (const sak of bunke) await this.act(sak, steg);
        if (this.isStopped()) return;
      }
    }
  }

  private isStopped(): boolean {
    return this.adresse.stopped;
  }

  private async act(sak: Sak, steg: Steg): Promise<void> {
    const seen = await this.persist(() => this.send('GET', pageOf(sak, steg), this.tokens[steg.av]));
    const key = newId();
    const headers = { 'idempotency-key': key, 'if-match': `"${String(seen.body.versjon)}"` };
    const { status, body } = await this.persist(() =>
      this.send('POST', steg.path(sak), this.tokens[steg.av], steg.body(sak), headers),
    );
    if (this.isStopped()) return;
    if (status === 200) this.lovet.push({ handling: steg.handling, sak, key, tid: this.klokke() });
    else this.uventet.push(`${steg.handling}: ${String(status)} ${JSON.stringify(body)}`);
  }

  private async sign(saker: readonly Sak[], steg: Steg): Promise<void> {
    const token = this.tokens[steg.av];
    const list = await this.persist(() => this.send('GET', '/arbeidsliste', token));
    const oppgaver = (list.body.oppgaver ?? []) as { id: string; slag: string; gjelderId: string }[];
    const seen: object[] = [];
    for (const sak of saker) {
      const { body } = await this.persist(() => this.send('GET', pageOf(sak, steg), token));
      const about = [sak.aktivitetId, sak.maalId];
      const oppgave = oppgaver.find(({ slag, gjelderId }) => slag === steg.slag && about.includes(gjelderId));
      seen.push({ oppgaveId: oppgave?.id, versjon: body.versjon });
    }
    const key = newId();
    this.samlet.push({ handling: steg.handling, saker, key });
    const { status, body } = await this.persist(() =>
      this.send('POST', '/arbeidsliste/samlet', token, { saker: seen, kommentar: 'Bra.' }, { 'idempotency-key': key }),
    );
    if (this.isStopped()) return;
    const tid = this.klokke();
    if (status === 200) this.lovet.push(...saker.map((sak) => ({ handling: steg.handling, sak, key, tid })));
    else this.uventet.push(`samlet ${steg.handling}: ${String(status)} ${JSON.stringify(body)}`);
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

const pageOf = (sak: Sak, { handling }: Steg): string =>
  handling === 'bekreft' ? `/aktiviteter/${sak.aktivitetId}` : `/maal/${sak.maalId}`;
