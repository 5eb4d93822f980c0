import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { runCommand } from '../../apps/cli/run-command';
import { PERSONER, VIRKSOMHETER, arbeidsbok, ark } from '../support/oppsettsfil';

jest.setTimeout(120_000);

const FILER = join(__dirname, '../filer/katalog');
const EKSEMPLER = join(__dirname, '../../apps/cli/eksempelkataloger');

interface Svar {
  readonly kode: number;
  readonly ut: string;
}

describe('kommandolinjen', () => {
  let folder: string;
  const before = { ...process.env };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kp-cli-'));
    process.env.DATA_DIR = folder;
    delete process.env.DATABASE_URL;
  });

  afterEach(() => {
    process.env = { ...before };
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a command in this process and reads what it writes. */
  async function kjor(navn: string, ...args: string[]): Promise<Svar> {
    const written: string[] = [];
    const take = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation(take),
    );
    try {
      const kode = await runCommand([navn, ...args]);
      return { kode, ut: written.join('') };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }

  /** As someone with the file at hand would. */
  function edit(...statements: string[]): void {
    const db = new Sqlite(join(folder, 'kompetanseportal.db'));
    for (const sql of statements) db.exec(sql);
    db.close();
  }

  const importer = (kode: string, spesialitet: string, ...more: string[]): Promise<Svar> =>
    kjor(
      'import-katalog',
      join(EKSEMPLER, `${kode}.csv`),
      ...['--katalog', kode, '--navn', `Eksempelkatalog ${spesialitet}`, '--spesialitet', spesialitet],
      ...more,
    );

  it('sier hvilke kommandoer som finnes, og hvordan en som er skrevet feil, brukes', async () => {
    expect(await kjor('--help')).toMatchObject({ kode: 0, ut: expect.stringContaining('opprett-bruker') });
    expect(await kjor('finnes-ikke')).toMatchObject({ kode: 2, ut: expect.stringContaining('verify') });
    expect(await kjor('opprett-bruker', '--help')).toMatchObject({ kode: 0, ut: expect.stringContaining('--epost') });
    const feil = await kjor('opprett-bruker', '--mail', 'eier@example.no');
    expect(feil).toMatchObject({ kode: 2, ut: expect.stringMatching(/valg som ikke finnes[^]*--epost/) });
  });

  it('migrate lager databasen', async () => {
    expect((await kjor('migrate')).kode).toBe(0);
    expect(existsSync(join(folder, 'kompetanseportal.db'))).toBe(true);
  });

  it('import-katalog --dry-run sier hva filen inneholder, og skriver ingenting', async () => {
    const { kode, ut } = await kjor('import-katalog', join(FILER, 'goals-utf8-comma.csv'), '--dry-run');
    expect(ut).toContain('Overskrifter');
    expect(ut).toMatch(/\d+ nye, 0 endrede, 0 uendrede, 0 borte/);
    expect(kode).toBe(0);
    const after = await importer('E-FKM', 'FKM', '--dry-run');
    expect(after.ut).toContain('29 nye');
  });

  it('import-katalog --dry-run navngir radene som må rettes, og svarer 1', async () => {
    const { kode, ut } = await kjor('import-katalog', join(FILER, 'maal-fra-libreoffice.xlsx'), '--dry-run');
    for (const rad of [9, 10, 11, 16, 17, 20, 21]) expect(ut).toContain(`rad ${rad}`);
    expect(kode).toBe(1);
  });

  it('import-katalog sier hvordan et gammelt regneark skal lagres', async () => {
    const { kode, ut } = await kjor('import-katalog', join(FILER, 'maal.ods'), '--dry-run');
    expect(kode).toBe(1);
    expect(ut).toContain('XLSX');
  });

  it('import-katalog uten det som trengs, viser bruken', async () => {
    expect((await kjor('import-katalog')).kode).toBe(2);
    expect((await kjor('import-katalog', join(EKSEMPLER, 'E-FKM.csv'))).kode).toBe(2);
  });

  it.each(['csv', 'xlsx'])('en katalog er den samme etter import, eksport til %s og sammenligning', async (format) => {
    expect(await importer('E-FKM', 'FKM', '--gyldig-fra', '2025-01-01', '--publiser')).toMatchObject({ kode: 0 });
    const file = join(folder, `ut.${format}`);
    expect((await kjor('eksporter-katalog', 'E-FKM', file)).kode).toBe(0);
    expect(readFileSync(file).length).toBeGreaterThan(1000);
    const { ut } = await kjor('import-katalog', file, '--dry-run', '--katalog', 'E-FKM');
    expect(ut).toContain('0 nye, 0 endrede, 29 uendrede, 0 borte');
  });

  it('eksporter-katalog sier fra når katalogen ikke finnes', async () => {
    expect((await kjor('eksporter-katalog', 'E-XYZ', join(folder, 'ut.csv'))).kode).toBe(1);
  });

  it('verify er fornøyd med en tom database', async () => {
    expect((await kjor('verify')).kode).toBe(0);
  });

  it('demo fyller en tom database én gang, og verify finner en rad som er endret', async () => {
    const first = await kjor('demo');
    expect(first.ut).toContain('ida.bjork@example.no');
    expect(first.kode).toBe(0);
    const again = await kjor('demo');
    expect(again.kode).toBe(1);
    expect(again.ut).toContain('ikke tom');
    expect(await kjor('verify')).toMatchObject({ kode: 0 });
    await enEndretFil();
    edit('UPDATE fremdrift SET godkjent = godkjent + 1 WHERE maalplan_id = (SELECT MIN(id) FROM maalplan)');
    const changed = await kjor('verify');
    expect(changed.ut).toMatch(/1 avvik[\s\S]*målplan /);
    expect(changed.kode).toBe(1);
    edit(
      'UPDATE fremdrift SET godkjent = godkjent - 1 WHERE maalplan_id = (SELECT MIN(id) FROM maalplan)',
      'DROP TRIGGER tr_signaturlogg_update',
      "UPDATE signaturlogg SET innhold = REPLACE(innhold, 'LEDER', 'EIER') WHERE nr = (SELECT MAX(nr) FROM signaturlogg WHERE rolle = 'LEDER')",
    );
    const forged = await kjor('verify');
    expect(forged.ut).toContain('har et annet innhold enn det som ble signert');
    expect(forged.kode).toBe(1);
  });

  /** A file that somebody has changed on the disk is found, and is whole again when it is put back. */
  async function enEndretFil(): Promise<void> {
    const fil = '0123'.repeat(8);
    const path = join(folder, 'vedlegg', '01', '23', fil);
    const sha256 = createHash('sha256').update('slik den var').digest('hex');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'slik den var');
    edit(
      `INSERT INTO vedlegg (id, eier_id, navn, mime, bytes, sha256, fil, opplastet_tid, loes_siden)
       SELECT 'v1', MIN(id), 'a.pdf', 'application/pdf', 12, '${sha256}', '${fil}', '2099-01-01', '2099-01-01' FROM bruker`,
    );
    expect(await kjor('verify')).toMatchObject({ kode: 0 });
    writeFileSync(path, 'slik den ble');
    const changed = await kjor('verify');
    expect(changed.ut).toContain('vedlegg v1: filen er en annen enn den som ble lastet opp');
    expect(changed.kode).toBe(1);
    rmSync(path);
    expect((await kjor('verify')).ut).toContain('vedlegg v1: filen mangler');
    edit("DELETE FROM vedlegg WHERE id = 'v1'");
  }

  it('import-oppsett legger inn det filen sier, med rettene til den det gjøres for, og bare når alt er i orden', async () => {
    await kjor('opprett-bruker', '--epost', 'eier@example.no', '--navn', 'Eva Eier');
    const fil = join(folder, 'oppsett.xlsx');
    const kommune = (navn: string, orgnr: string): string[] => [orgnr, navn, 'Kommune', '9901'];
    writeFileSync(
      fil,
      await arbeidsbok(
        ark(VIRKSOMHETER, kommune('Nyvik kommune', '310000019'), kommune('Feilvik', '310000018')),
        ark(PERSONER, ['Nina Agat', 'nina@example.no', 'Leder', '310000019']),
      ),
    );
    const oppsett = (...more: string[]): Promise<Svar> => kjor('import-oppsett', fil, ...more);
    expect(await oppsett()).toMatchObject({ kode: 2, ut: expect.stringContaining('--bruker') });
    expect(await oppsett('--bruker', 'ukjent@example.no')).toMatchObject({ kode: 1 });
    const med = ['--bruker', 'eier@example.no'];
    const proevd = await oppsett(...med, '--dry-run');
    expect(proevd).toMatchObject({ kode: 1, ut: expect.stringContaining('2 nye, 0 endres, 0 finnes fra før') });
    expect(proevd.ut).toContain(
      'Virksomheter rad 3: Organisasjonsnummer: Dette er ikke et gyldig organisasjonsnummer.',
    );
    expect(await oppsett(...med)).toMatchObject({ kode: 1, ut: expect.stringContaining('Ingenting er lagret') });
    const lagt = await oppsett(...med, '--utelat', 'Virksomheter:3');
    expect(lagt).toMatchObject({ kode: 0, ut: expect.stringContaining('1 virksomheter, 1 roller, 0 LIS') });
    expect(lagt.ut).toMatch(/Nina Agat <nina@example.no>: http\S+\/aktiver\//u);
    expect(await oppsett(...med, '--utelat', 'Virksomheter:3')).toMatchObject({ kode: 1 });
  });

  it('demo legges aldri inn i produksjon', async () => {
    Object.assign(process.env, { NODE_ENV: 'production', JWT_SECRET: 'x'.repeat(40), TRUST_PROXY: 'ja' });
    process.env.PUBLIC_URL = 'https://portal.example.no';
    const { kode, ut } = await kjor('demo');
    expect(kode).toBe(1);
    expect(ut).toContain('produksjon');
    const db = new Sqlite(join(folder, 'kompetanseportal.db'), { readonly: true });
    expect(db.prepare('SELECT count(*) AS n FROM bruker').get()).toEqual({ n: 0 });
    db.close();
  });
});
