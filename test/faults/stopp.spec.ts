import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Stream, openStream } from '../support/stream';
import { type Spor, klargjor } from './kill/oppsett';
import { type Innstillinger, Tjener, findFreePort } from './kill/tjener';
import { froe, ganger, meld, tilfeldig } from './omfang';

const RUNDER = 10 * ganger;
const STROEMMER = 50;
const LESERE = 16;
const INNLOGGERE = 2;

jest.setTimeout(600_000 * ganger);

/** One request, from when the last of it was handed to the network. */
interface Anrop {
  readonly hva: string;
  sendt?: number;
  svar?: number;
  feil?: string;
}

interface Utfall {
  /** Sent before the server was told to stop and not answered yet at that moment, and how many of those never were. */
  readonly underveis: number;
  readonly mistet: string[];
  readonly svarteFeil: string[];
  readonly aapneStroemmer: number;
  readonly stopp: { kode: number | null; ms: number };
}

let folder: string;
let settings: Innstillinger;
let spor: Spor[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kp-stopp-'));
  const secret = 'kun-for-test-kun-for-test-kun-for-test';
  spor = await klargjor(`sqlite:${join(folder, 'kompetanseportal.db')}`, secret, 4, 2);
  settings = { dataDir: folder, secret, port: await findFreePort(), env: { LOGIN_LIMIT: '100000' } };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tokens = (): string[] => spor.flatMap(({ tokens: of }) => Object.values(of) as string[]);

function anrop(url: string, nr: number, turn: number, agent: Agent, done: Anrop[]): Promise<void> {
  const token = tokens()[nr % tokens().length] ?? '';
  const { maalId = '' } = spor[nr % spor.length]?.saker[0] ?? {};
  const login = nr >= LESERE;
  const path = login ? '/innlogging' : (['/meg', '/arbeidsliste', `/maal/${maalId}`, '/varsler'][turn % 4] ?? '');
  const call: Anrop = { hva: path };
  done.push(call);
  const body = JSON.stringify({ epost: 'finnes.ikke@example.no', passord: 'et passord som ikke stemmer' });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const fail = (error: Error & { code?: string }): void => {
      call.feil = error.code ?? error.message;
      resolve();
    };
    const sending = request(`${url}/api${path}`, { agent, headers, method: login ? 'POST' : 'GET' }, (answer) => {
      answer.on('error', fail).on('end', () => {
        call.svar = answer.statusCode;
        resolve();
      });
      answer.resume();
    });
    sending.on('error', fail).on('finish', () => {
      call.sendt = performance.now();
    });
    sending.end(login ? body : undefined);
  });
}

/** Fifty streams open and twenty clients at work when the server is told to stop. */
async function runde(next: () => number, { forst, ventMs }: { forst?: string; ventMs?: number } = {}): Promise<Utfall> {
  const tjener = await Tjener.start({ ...settings, ...(forst && { forst: join(__dirname, 'stopp', forst) }) });
  const streams = await Promise.all(
    Array.from({ length: STROEMMER }, (_, nr): Promise<Stream> =>
      openStream(tjener.url, tokens()[nr % tokens().length] ?? ''),
    ),
  );
  const calls: Anrop[] = [];
  const agent = new Agent({ keepAlive: true });
  const state = { over: false };
  const working = Array.from({ length: LESERE + INNLOGGERE }, async (_, nr) => {
    for (let turn = 0; !state.over; turn++) {
      await anrop(tjener.url, nr, turn, agent, calls);
      if (calls.at(-1)?.feil) await pause(20);
    }
  });
  await pause(300 + next() * 200);
  const underveis = calls.filter(({ sendt, svar, feil }) => sendt !== undefined && svar === undefined && !feil);
  const stopp = await tjener.stopp(ventMs);
  state.over = true;
  await tjener.drep();
  await Promise.all(working);
  agent.destroy();
  const open = await Promise.all(streams.map((stream) => stream.ended(1_000)));
  const named = (call: Anrop): string => `${call.hva}: ${String(call.feil ?? call.svar)}`;
  return {
    underveis: underveis.length,
    mistet: underveis.filter(({ feil }) => feil !== undefined).map(named),
    svarteFeil: calls.filter(({ svar = 0 }) => svar >= 500).map(named),
    aapneStroemmer: open.filter((ended) => !ended).length,
    stopp,
  };
}

it(`mister ikke en forespørsel når den bes om å stoppe midt i arbeidet, og er borte innen ti sekunder, ${String(RUNDER)} ganger`, async () => {
  const next = tilfeldig(froe);
  const all: Utfall[] = [];
  for (let nr = 1; nr <= RUNDER; nr++) {
    const utfall = await runde(next);
    all.push(utfall);
    expect({ nr, ...utfall }).toMatchObject({ nr, mistet: [], svarteFeil: [], aapneStroemmer: 0, stopp: { kode: 0 } });
    expect(utfall.stopp.ms).toBeLessThan(10_000);
  }
  const underveis = all.reduce((sum, each) => sum + each.underveis, 0);
  const slowest = Math.max(...all.map(({ stopp }) => stopp.ms));
  expect(underveis).toBeGreaterThan(RUNDER);
  meld(
    '14 SIGTERM',
    `${String(RUNDER)} stopp, ${String(STROEMMER)} strømmer`,
    `${String(underveis)} underveis, 0 mistet, stoppet innen ${slowest.toFixed(0)} ms`,
  );
});

it('mister det som er underveis når den går med en gang (motprøve)', async () => {
  const next = tilfeldig(froe);
  // On a busy machine all that was under way may happen to be answered in the same turn of the loop.
  for (let nr = 1; nr <= 5; nr++) if ((await runde(next, { forst: 'tvert.cjs' })).mistet.length > 0) return;
  throw new Error('Nothing was lost.');
});

it('blir stående når ingen avslutter strømmene (motprøve)', async () => {
  const { stopp } = await runde(tilfeldig(froe), { forst: 'uten-avslutning.cjs', ventMs: 10_000 });
  expect(stopp.kode).toBeNull();
});
