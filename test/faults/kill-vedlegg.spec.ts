import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import { enKatalog, enKommune, enLis } from '../support/builders';
import { startPortal } from '../support/portal';
import { PDF } from '../support/vedleggsfiler';
import { type Innstillinger, Tjener, findFreePort } from './kill/tjener';

const SECRET = 'kun-for-test-kun-for-test-kun-for-test';
const HOUR_MS = 60 * 60_000;

jest.setTimeout(180_000);

/** One who may upload. */
async function klargjor(url: string): Promise<string> {
  const portal = await startPortal({ url, settings: { secret: SECRET } });
  portal.clock.moveTo(new Date());
  const lis = await enLis(portal, await enKommune(portal, 'Fjordvik'), await enKatalog(portal, 'ALM'));
  const { token } = await portal.app.get(Innlogging).openSession(lis.brukerId);
  await portal.close();
  return token;
}

async function lastOpp({ url }: Tjener, token: string): Promise<number> {
  const body = new FormData();
  body.append('fil', new Blob([new Uint8Array(PDF)]), 'attest.pdf');
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': newId() };
  return (await fetch(`${url}/api/vedlegg`, { method: 'POST', headers, body })).status;
}

describe('strømmen går mens et vedlegg lastes opp', () => {
  let folder: string;
  let settings: Innstillinger;
  let token: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kp-vedlegg-'));
    settings = { dataDir: folder, secret: SECRET, port: await findFreePort() };
    token = await klargjor(`sqlite:${join(folder, 'kompetanseportal.db')}`);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const filer = (): string[] =>
    readdirSync(join(folder, 'vedlegg'), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    );
  const rader = (): number => {
    const db = new Sqlite(join(folder, 'kompetanseportal.db'), { readonly: true });
    try {
      return (db.prepare('SELECT count(*) AS n FROM vedlegg').get() as { n: number }).n;
    } finally {
      db.close();
    }
  };
  const untilSwept = async (left: number): Promise<void> => {
    for (let nr = 0; nr < 100 && filer().length > left; nr++) await pause(100);
  };

  it.each([
    ['halvveis i filen', 'halvveis', /\.skrives$/],
    ['når filen er hel, men ikke har noen rad', 'uten rad', /\/[0-9a-f]{32}$/],
  ])('%s: ingen rad uten fil, og filen uten rad ryddes bort', async (_, KP_DOD, navn) => {
    const forst = join(__dirname, 'kill/dod-i-vedlegg.cjs');
    const falling = await Tjener.start({ ...settings, forst, env: { KP_DOD } });
    await expect(lastOpp(falling, token)).rejects.toThrow();
    const [left = ''] = filer();
    expect(left).toMatch(navn);
    expect([filer().length, rader()]).toEqual([1, 0]);

    // The one who comes back, uploads again; what was left behind is young, and might be an upload under way.
    const first = await Tjener.start(settings);
    expect(await lastOpp(first, token)).toBe(201);
    await pause(500);
    expect([filer().length, rader()]).toEqual([2, 1]);
    await first.drep();

    const then = new Date(Date.now() - 2 * HOUR_MS);
    for (const path of filer()) utimesSync(path, then, then);
    const second = await Tjener.start(settings);
    await untilSwept(1);
    expect([filer().length, rader()]).toEqual([1, 1]);
    expect(filer()).not.toContain(left);
    await second.drep();
  });
});
