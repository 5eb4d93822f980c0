import { Workbook } from 'exceljs';
import { enMed } from '../../../test/support/builders';
import { type TestDatabase, onBothDatabases } from '../../../test/support/databases';
import { type Portal, startPortal } from '../../../test/support/portal';
import { Katalogimport, type Importvalg } from './application/katalogimport';
import { Katalogoppslag } from './application/katalogoppslag';
import { Maalrevisjon } from './application/maalrevisjon';

const csv = (...rader: string[]): Buffer =>
  Buffer.from(['Kode;Tittel;Kategori;Måltekst;Vurderingsformer;Erstatter', ...rader].join('\n'));
const fil = csv(
  'ALM 2;Brudd;Akutt;Behandle brudd.;Simulering;',
  'ALM 1;Sår;Akutt;Behandle sår.;Direkte observasjon;ALM 90',
);
const valg: Importvalg = {
  katalogKode: 'ALM',
  navn: 'Allmennmedisin',
  spesialitet: 'ALM',
  gyldigFra: '2026-01-01',
  eksempel: false,
};

onBothDatabases((_, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let kataloger: Katalogimport;
  let oppslag: Katalogoppslag;

  beforeEach(async () => {
    database = await open();
    portal = await startPortal({ url: database.url });
    kataloger = portal.app.get(Katalogimport, { strict: false });
    oppslag = portal.app.get(Katalogoppslag, { strict: false });
  });

  afterEach(async () => {
    await portal.close();
    await database.close();
  });

  async function importer(endring: Partial<Importvalg> = {}, buffer = fil): Promise<string> {
    const result = await kataloger.importer(buffer, 'mål.csv', { ...valg, ...endring }, null);
    if (!result.ok) throw new Error(result.error.kode);
    return result.value.versjonId;
  }

  async function publisert(endring: Partial<Importvalg> = {}, buffer = fil): Promise<string> {
    const versjonId = await importer(endring, buffer);
    expect(await kataloger.publiser(versjonId, null)).toMatchObject({ ok: true });
    return versjonId;
  }

  const gjeldende = async (): Promise<string | undefined> =>
    (await portal.work.read(() => oppslag.findGjeldende('ALM')))?.versjonId;

  it('leser målene tilbake slik filen hadde dem, i filens rekkefølge', async () => {
    const versjonId = await importer();
    const maal = await portal.work.read(() => oppslag.listMaal(versjonId));
    expect(maal).toMatchObject([
      {
        kode: 'ALM-002',
        vurderingsformer: ['Simulering'],
        erstatter: [],
        aktiviteter: [],
        stedForGodkjenning: null,
        revisjon: 1,
      },
      { kode: 'ALM-001', vurderingsformer: ['Direkte observasjon'], erstatter: ['ALM-090'], gyldigTil: null },
    ]);
    const [foerste, andre] = maal;
    await expect(portal.work.read(() => oppslag.findMaal(andre?.id ?? ''))).resolves.toEqual(andre);
    await expect(portal.work.read(() => oppslag.findMange([foerste?.id ?? '', andre?.id ?? '']))).resolves.toEqual([
      andre,
      foerste,
    ]);
    await expect(portal.work.read(() => oppslag.listMaalIds(versjonId))).resolves.toEqual(maal.map(({ id }) => id));
    await expect(portal.work.read(() => oppslag.findMange([]))).resolves.toEqual([]);
  });

  it('tar tusener av mål, alle eller ingen', async () => {
    const rader = Array.from({ length: 3000 }, (_unused, nr) => `ALM ${nr + 1};Mål ${nr + 1};Akutt;Tekst;;`);
    const versjonId = await importer({}, csv(...rader));
    await expect(portal.work.read(() => oppslag.listMaalIds(versjonId))).resolves.toHaveLength(3000);
    const dobbel = await kataloger.importer(csv(...rader, 'ALM 1;Igjen;;;;'), 'mål.csv', valg, null);
    expect(dobbel).toMatchObject({ ok: false, error: { kode: 'katalogimport.radermaaRettes' } });
    const rows = await portal.work.row<{ n: number }>('SELECT count(*) AS n FROM laeringsmaal');
    expect(Number(rows?.n)).toBe(3000);
  });

  it('lagrer aldri tegn som ikke er tekst, hva regnearket enn gjemmer', async () => {
    const workbook = new Workbook();
    const ark = workbook.addWorksheet('Mål');
    ark.addRow(['Kode', 'Tittel', 'Kategori', 'Måltekst', 'Anbefalte aktiviteter']);
    ark.addRow(['ALM 1', 'Sår_x0000_', 'Akutt_xD800_', 'En_x0007_ to', '2 × Sutur_x0000_ (prosedyre)']);
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    const versjonId = await importer({}, buffer);
    const [maal] = await portal.work.read(() => oppslag.listMaal(versjonId));
    expect(maal).toMatchObject({
      kode: 'ALM-001',
      tittel: 'Sår',
      kategori: 'Akutt',
      maaltekst: 'En to',
      aktiviteter: [{ tekst: 'Sutur' }],
    });
  });

  it('gir to samtidige importer hvert sitt nummer', async () => {
    await Promise.all([importer(), importer(), importer()]);
    const rows = await portal.work.rows<{ nummer: number }>('SELECT nummer FROM katalogversjon ORDER BY nummer');
    expect(rows.map(({ nummer }) => nummer)).toEqual([1, 2, 3]);
    await expect(portal.work.rows('SELECT id FROM katalog')).resolves.toHaveLength(1);
  });

  it('publiseres én gang av to samtidige', async () => {
    const versjonId = await importer();
    const svar = await Promise.all([kataloger.publiser(versjonId, null), kataloger.publiser(versjonId, null)]);
    expect(svar.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('er den nyeste publiserte som gjelder i dag, og en offisiell går foran et eksempel', async () => {
    await expect(gjeldende()).resolves.toBeUndefined();
    const eksempel = {
      katalogKode: 'E-ALM',
      navn: 'Eksempelkatalog allmennmedisin',
      eksempel: true,
      gyldigFra: '2026-06-01',
    };
    const eksempelId = await publisert(eksempel, csv('E-ALM 1;Sår;;;;'));
    await expect(gjeldende()).resolves.toBe(eksempelId);
    const eldst = await publisert({ gyldigFra: '2025-01-01' });
    await expect(gjeldende()).resolves.toBe(eldst);
    const nyest = await publisert({ gyldigFra: '2026-11-20' });
    await publisert({ gyldigFra: '2027-01-01' });
    await importer({ gyldigFra: '2026-11-20' });
    await expect(gjeldende()).resolves.toBe(nyest);
    portal.clock.moveTo(new Date('2026-12-31T23:30:00Z'));
    await expect(gjeldende()).resolves.not.toBe(nyest);
  });

  it('tar vare på det som stod, i hver revisjon', async () => {
    const hdir = await enMed(portal, 'HELSEDIREKTORATET', null, 'Hilde Direktør');
    const versjonId = await publisert();
    const [maalId = ''] = await portal.work.read(() => oppslag.listMaalIds(versjonId));
    const revisjon = portal.app.get(Maalrevisjon, { strict: false });
    for (const nr of [1, 2]) {
      const utdyping = {
        utdypendeTekst: `Tekst ${nr}`,
        aktiviteter: [{ antall: nr, tekst: 'Øvelse', type: null }],
        vurderingsformer: [],
      };
      const result = await revisjon.revider(
        hdir,
        { versjonId, maalId, begrunnelse: `Grunn ${nr}`, revisjon: nr },
        utdyping,
      );
      expect(result).toMatchObject({ ok: true, value: { revisjon: nr + 1 } });
    }
    const rows = await portal.work.rows(
      'SELECT nummer, utdypende_tekst, vurderingsformer, begrunnelse FROM laeringsmaal_revisjon ORDER BY nummer',
    );
    expect(rows).toEqual([
      { nummer: 1, utdypende_tekst: '', vurderingsformer: '["Simulering"]', begrunnelse: 'Grunn 1' },
      { nummer: 2, utdypende_tekst: 'Tekst 1', vurderingsformer: '[]', begrunnelse: 'Grunn 2' },
    ]);
  });
});
