import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { type Adresse, Klient, type Lovet, type Samlet } from './kill/klient';
import { finnFeil, tellSignaturer } from './kill/kontroll';
import { klargjor } from './kill/oppsett';
import { type Innstillinger, Tjener, findFreePort } from './kill/tjener';
import { ganger, meld, p99 } from './omfang';

const ROUNDS = 50 * ganger;
const CLIENTS = 8;
const GOALS_EACH = 30 * ganger;

jest.setTimeout(600_000 * ganger);

let folder: string;
let file: string;
let lovet: Lovet[] = [];
const fallen: string[] = [];
let klienter: Klient[] = [];
const klarEtter: number[] = [];

const lovetNaa = (): Lovet[] => klienter.flatMap((klient) => klient.lovet);
const samletNaa = (): Samlet[] => klienter.flatMap((klient) => klient.samlet);

/** Counts answers and not seconds, so that a slow machine is hit in the middle of its work too. */
async function untilMidSigning(answers: number): Promise<void> {
  for (const end = Date.now() + 3_000; lovetNaa().length < answers && Date.now() < end;) await pause(5);
  await pause(Math.random() * 30);
}

/** The server comes up, people sign, and it is killed; then the file it left behind is gone through. */
async function fall(round: number, settings: Innstillinger, adresse: Adresse): Promise<void> {
  const tjener = await Tjener.start(settings);
  klarEtter.push(tjener.klarEtter);
  adresse.url = tjener.url;
  await untilMidSigning(lovetNaa().length + 4 + Math.random() * 30);
  await tjener.drep();
  adresse.url = null;
  fallen.push(...finnFeil(file, lovetNaa(), samletNaa()).map((fault) => `etter fall ${String(round)}: ${fault}`));
}

/** Eight people at work through fifty falls, each at a moment nobody chose. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kp-kill-'));
  file = join(folder, 'kompetanseportal.db');
  const secret = 'kun-for-test-kun-for-test-kun-for-test';
  const spor = await klargjor(`sqlite:${file}`, secret, CLIENTS, GOALS_EACH);
  const settings = { dataDir: folder, secret, port: await findFreePort() };
  const adresse: Adresse = { url: null, stopped: false };
  klienter = spor.map(({ tokens, saker }) => new Klient(adresse, tokens, saker));
  const working = klienter.map((klient) => klient.run());
  try {
    for (let round = 1; round <= ROUNDS; round++) await fall(round, settings, adresse);
  } finally {
    adresse.stopped = true;
    await Promise.all(working);
  }
  lovet = lovetNaa();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('alt som ble lovet er der nøyaktig én gang, og ingenting er gjort halvveis, etter hvert fall', () => {
  expect(fallen).toEqual([]);
  expect(finnFeil(file, lovet, samletNaa())).toEqual([]);
  const ready = `klar igjen p99 ${p99(klarEtter).toFixed(0)} ms`;
  meld('1 kill -9', `${String(ROUNDS)} fall, 8 klienter`, `${String(lovet.length)} lovet, 0 tapt, 0 halve, ${ready}`);
});

it('prøven traff: det ble signert gjennom alle fallene, svar gikk tapt, og ingen fikk nei', () => {
  expect(klarEtter).toHaveLength(ROUNDS);
  expect(lovet.length).toBeGreaterThan(ROUNDS * 5);
  expect(tellSignaturer(file)).toBeGreaterThan(ROUNDS * 4);
  expect(klienter.reduce((sum, { brutt }) => sum + brutt, 0)).toBeGreaterThan(0);
  expect(klienter.flatMap(({ uventet }) => uventet)).toEqual([]);
  expect(lovet.filter(({ key }) => samletNaa().some((bunch) => bunch.key === key)).length).toBeGreaterThan(ROUNDS);
  expect(p99(klarEtter)).toBeLessThan(15_000);
});

describe('kontrollen oppdager det når én rad er borte eller endret (motprøve)', () => {
  const approved = "(SELECT id FROM maal WHERE tilstand = 'GODKJENT' LIMIT 1)";
  const damage: Record<string, string> = {
    'en tapt attestasjon': `DELETE FROM attestasjon WHERE handling = 'godkjenn' AND maal_id = ${approved}`,
    'en tapt rad midt i signaturloggen': 'DELETE FROM signaturlogg WHERE nr = (SELECT MAX(nr) / 2 FROM signaturlogg)',
    'den siste raden i signaturloggen': 'DELETE FROM signaturlogg WHERE nr = (SELECT MAX(nr) FROM signaturlogg)',
    'et endret innhold i signaturloggen': "UPDATE signaturlogg SET rolle = 'EIER' WHERE nr = 3",
    'en tilstand som er gått tilbake': `UPDATE maal SET tilstand = 'TIL_GODKJENNING' WHERE id = ${approved}`,
    'en fremdrift som ikke fulgte med':
      'UPDATE fremdrift SET godkjent = godkjent - 1, til_godkjenning = til_godkjenning + 1 WHERE godkjent > 0',
    'et tapt varsel': `DELETE FROM varsel WHERE slag = 'maal.godkjent' AND lenke = '/maal/' || ${approved}`,
    'en oppgave som ble liggende': `UPDATE arbeidsoppgave SET ferdig_tid = NULL WHERE slag = 'GODKJENN_MAAL' AND gjelder_id = ${approved}`,
    'en tapt anbefaling': `DELETE FROM anbefaling WHERE rolle = 'VEILEDER' AND maal_id = ${approved}`,
    'en tapt hendelse på en aktivitet':
      "DELETE FROM aktivitet_hendelse WHERE handling = 'bekreft' AND rowid = (SELECT MAX(rowid) FROM aktivitet_hendelse WHERE handling = 'bekreft')",
    'et glemt svar': 'DELETE FROM idempotens WHERE nokkel = en_lovet_nokkel()',
    'et mål som er borte': `DELETE FROM maal WHERE id = ${approved}`,
    'en bekreftelse som falt ut av en bunke':
      "DELETE FROM aktivitet_hendelse WHERE handling = 'bekreft' AND rowid = (SELECT MIN(rowid) FROM aktivitet_hendelse WHERE handling = 'bekreft')",
  };

  it.each(Object.entries(damage))('%s', (_hva, sql) => {
    const copy = join(folder, 'kopi.db');
    for (const part of ['', '-wal', '-shm']) rmSync(copy + part, { force: true });
    copyFileSync(file, copy);
    const database = new Sqlite(copy);
    // The newest answer may be one that the last fall kept from everybody.
    database.function('en_lovet_nokkel', () => lovet.at(-1)?.key ?? null);
    database.pragma('foreign_keys = OFF');
    database.exec(
      (database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as { name: string }[])
        .map(({ name }) => `DROP TRIGGER ${name};`)
        .join(''),
    );
    expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
    database.close();
    expect(finnFeil(copy, lovet)).not.toEqual([]);
  });
});
