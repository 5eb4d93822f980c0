import { Etterkontroll } from '@kp/modules/rapporter';
import { Attestoppgaver } from '@kp/modules/tjenestetid';
import { newId } from '@kp/kernel/ids';
import { enKatalog, enKommune, enLis, enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { lesPdf } from '../support/pdf';
import { type Client, type Portal, START, startPortal } from '../support/portal';
import { countStatements } from '../support/statement-count';
import { type Tjeneste, attester, enTjeneste, exec, les, registrer } from '../support/tjenestetid/bygg';

const INGEN = { stillinger: [], fravaer: [], perioder: [] };

interface Regelsettsvar {
  id: string;
  kode: string;
  versjon: number;
  kategorier: object[];
  tillatteHandlinger: string[];
}

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
  let close: () => Promise<void>;
  let anonym: Client;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
    anonym = await portal.as(null);
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(async () => {
    portal.clock.moveTo(START);
    t = await enTjeneste(portal, 'Eikedal');
  });

  describe('virksomhetens liste', () => {
    it('viser hver LIS med måneder, dag og det som venter på attest', async () => {
      await attester(t, await registrer(t), '2026-02-28');
      await registrer(t, { fra: '2026-03-01', til: null, stilling: 50 });
      const svar = await t.leder.get(`/virksomheter/${t.kommune.virksomhetId}/tjenestetid`).expect(200);
      expect(svar.body).toMatchObject({
        lis: [{ bekreftet: '6.00', medRegistrert: '10.33', minst: '60.00', dag: null, venterAttest: 1 }],
        utenPrognose: 1,
        halvaar: [],
      });
      await registrer(t, { kategori: 'INSTITUSJON', stilling: 50, fra: '2026-12-01', til: null });
      const later = await t.leder.get(`/virksomheter/${t.kommune.virksomhetId}/tjenestetid`).expect(200);
      expect(later.body).toMatchObject({ utenPrognose: 0, halvaar: [{ antall: 1 }] });
    });

    it('stiller like mange spørsmål til databasen for mange LIS som for én', async () => {
      const list = (): Promise<unknown> =>
        t.leder.get(`/virksomheter/${t.kommune.virksomhetId}/tjenestetid`).expect(200);
      await registrer(t);
      const one = await countStatements(portal, list);
      const katalog = await enKatalog(portal, 'ALM', `E-${newId().slice(0, 8).toUpperCase()}`);
      for (const navn of ['Ask Alm', 'Bjørg Bjørk', 'Carl Ceder']) {
        const lis = await enLis(portal, t.kommune, katalog, navn);
        await registrer({ ...t, ...lis, lis: await portal.as(lis.brukerId) });
      }
      expect(await countStatements(portal, list)).toBe(one);
    });

    it('sier hvor langt etter planen dagen er, når en plan er satt; permisjon legges til planen', async () => {
      await registrer(t, { til: '2030-02-28' });
      await registrer(t, { kategori: 'INSTITUSJON', fra: '2030-03-01', til: '2030-08-31' });
      const rad = async (): Promise<object | undefined> => {
        const svar = await t.leder.get(`/virksomheter/${t.kommune.virksomhetId}/tjenestetid`).expect(200);
        return (svar.body as { lis: object[] }).lis[0];
      };
      const plan = (dag: string | null): Promise<void> =>
        portal.work.script(() =>
          exec('UPDATE utdanningslop SET planlagt_slutt = ? WHERE id = ?', dag, t.utdanningslopId),
        );
      await plan(null);
      expect(await rad()).toMatchObject({ dag: '2030-08-31', dagerEtterPlan: null });
      await plan('2030-08-01');
      expect(await rad()).toMatchObject({ dagerEtterPlan: 30 });
      await t.leder
        .post(`/utdanningslop/${t.utdanningslopId}/permisjoner`, { fra: '2026-02-01', til: '2026-02-10' })
        .expect(201);
      expect(await rad()).toMatchObject({ dagerEtterPlan: 20 });
      await plan('2031-08-31');
      expect(await rad()).toMatchObject({ dagerEtterPlan: -375 });
    });

    it('er bare for dem som leder virksomheten', async () => {
      const path = `/virksomheter/${t.kommune.virksomhetId}/tjenestetid`;
      await (await portal.as((await enKommune(portal, 'Furedal')).leder)).get(path).expect(404);
      await (await portal.as(t.kommune.veileder)).get(path).expect(403);
    });
  });

  describe('attesten på papir', () => {
    it('viser det som er attestert, og kan kontrolleres av den som holder den', async () => {
      const periode = await attester(t, await registrer(t, { til: null }), '2026-01-31');
      const svar = await t.lis.get(`/tjenesteperioder/${periode.id}/attest`).expect(200);
      const attest = svar.body as { signaturer: { kontrollkode: string }[] };
      expect(attest).toMatchObject({ fra: '2025-09-01', tilDato: '2026-01-31', teller: '5.00', stilling: 100 });
      const pdf = await t.leder.get(`/tjenesteperioder/${periode.id}/attest.pdf`).expect(200);
      expect(pdf.headers['content-type']).toBe('application/pdf');
      const pages = lesPdf(pdf.body as Buffer);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain('ALM, utgave 1');
      const kode = attest.signaturer[0]?.kontrollkode ?? '';
      const kontroll = await anonym.get(`/attestkontroll/${kode}`).expect(200);
      expect(kontroll.body).toMatchObject({ tilDato: '2026-01-31', erstattet: false });
      expect(JSON.stringify(kontroll.body)).not.toContain('Bjørk');
      await anonym.get('/attestkontroll/AAAA-BBBB-CCCC-DDDD').expect(404);
      await anonym.get('/attestkontroll/hei').expect(400);
    });

    it('finnes ikke før noe er attestert', async () => {
      const { id } = await registrer(t);
      expect((await t.lis.get(`/tjenesteperioder/${id}/attest`).expect(422)).body).toMatchObject({
        kode: 'tjenestetid.ingenAttest',
      });
    });
  });

  describe('oppgaven om å attestere', () => {
    const ask = (): Promise<number> => portal.app.get(Attestoppgaver).ask();
    const antall = async (): Promise<number> => {
      const { oppgaver } = (await (await portal.as(t.kommune.leder)).get('/arbeidsliste').expect(200)).body as {
        oppgaver: object[];
      };
      return oppgaver.length;
    };

    it('kommer når perioden er slutt, én gang', async () => {
      await registrer(t, { fra: '2026-11-01', til: '2026-11-30' });
      await ask();
      expect(await antall()).toBe(0);
      portal.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
      expect([await ask(), await ask()]).toEqual([1, 0]);
      expect(await antall()).toBe(1);
    });

    it('kommer hvert halvår når perioden løper', async () => {
      await attester(t, await registrer(t, { til: null }), '2026-06-30');
      await ask();
      expect(await antall()).toBe(0);
      portal.clock.moveTo(new Date('2027-01-01T08:00:00Z'));
      await ask();
      expect(await antall()).toBe(1);
    });

    it('kommer når tilknytningen er avsluttet og perioden står åpen', async () => {
      await attester(t, await registrer(t, { til: null }), '2026-06-30');
      await portal.work.script(() =>
        exec('UPDATE tilknytning SET til = ? WHERE id = ?', '2026-10-31', t.tilknytningId),
      );
      expect(await ask()).toBe(1);
    });
  });

  describe('etterkontrollen', () => {
    const avvikEtter = async (sql: string): Promise<string[]> => {
      await portal.work.script(() => exec(sql, t.utdanningslopId));
      return portal.app.get(Etterkontroll).listAvvik();
    };

    it.each([
      ['en annen stilling', 'stilling = 10'],
      ['en senere dato', "attestert_til = '2026-02-27'"],
    ])('oppdager at det attesterte har fått %s', async (_hva, set) => {
      const { id } = await attester(t, await registrer(t), '2026-02-28');
      expect(await portal.app.get(Etterkontroll).listAvvik()).toEqual([]);
      const avvik = await avvikEtter(`UPDATE tjenesteperiode SET ${set} WHERE utdanningslop_id = ?`);
      expect(avvik).toEqual([`tjenesteperiode ${id}: er en annen enn den som ble attestert`]);
      const back = "stilling = 10000, attestert_til = '2026-02-28'";
      expect(await avvikEtter(`UPDATE tjenesteperiode SET ${back} WHERE utdanningslop_id = ?`)).toEqual([]);
    });

    it('oppdager en periode som står som attestert uten signatur', async () => {
      await registrer(t);
      const set = "attestert_til = '2026-01-31'";
      const avvik = await avvikEtter(`UPDATE tjenesteperiode SET ${set} WHERE utdanningslop_id = ?`);
      expect(avvik).toHaveLength(1);
      await avvikEtter('UPDATE tjenesteperiode SET attestert_til = NULL WHERE utdanningslop_id = ?');
    });
  });

  describe('hva om', () => {
    it('viser dag og krav med og uten endringene, og lagrer ingenting', async () => {
      await registrer(t, { til: null });
      const path = `/utdanningslop/${t.utdanningslopId}/tjenestetid/hva-om`;
      const extra = { kategori: 'INSTITUSJON', stilling: 100, fra: '2024-01-01', til: '2024-12-31' };
      const svar = await t.lis.post(path, { ...INGEN, perioder: [extra] }).expect(200);
      expect(svar.body).toMatchObject({ uten: { prognose: { dag: null } } });
      expect((svar.body as { med: { prognose: { dag: string } } }).med.prognose.dag).toMatch(/^20\d\d-/);
      expect((await les(t.lis, t)).perioder).toHaveLength(1);
      const wrong = { ...INGEN, fravaer: [{ fra: '2027-02-01', til: '2027-01-01', grad: 50 }] };
      await t.lis.post(path, wrong).expect(400);
    });

    it('kan lagres under et navn som bare LIS ser', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenestevarianter`;
      const endringer = { ...INGEN, stillinger: [{ fra: '2027-01-01', stilling: 60 }] };
      const { id } = (await t.lis.post(path, { navn: 'Redusert', endringer }).expect(201)).body as { id: string };
      expect((await t.lis.get(path).expect(200)).body).toMatchObject({
        varianter: [{ id, navn: 'Redusert', endringer }],
      });
      await t.leder.get(path).expect(404);
      await t.leder.del(`/tjenestevarianter/${id}`).expect(404);
      await t.lis.del(`/tjenestevarianter/${id}`).expect(200);
      expect((await t.lis.get(path).expect(200)).body).toEqual({ varianter: [] });
    });
  });

  it('kalkulatoren regner for hvem som helst og lagrer ingenting', async () => {
    const fravaer = [{ slag: 'ANNET', fra: '2025-03-01', til: '2025-06-30', grad: 100 }];
    const periode = { kategori: 'AAPEN_USELEKTERT', stilling: 80, fra: '2025-01-01', til: '2025-12-31', fravaer };
    const body = { regelsett: 'ALM', perioder: [{ ...periode, attestertTil: '2025-12-31' }] };
    const svar = await anonym.post('/kalkulator/tjenestetid', body).expect(200);
    const [totalt] = (svar.body as { krav: object[] }).krav;
    expect(totalt).toMatchObject({ krav: 'TOTALT', bekreftet: { telt: '7.36' } });
    const valg = await anonym.get('/kalkulator/regelsett').expect(200);
    expect(valg.body).toMatchObject({
      regelsett: [{ kode: 'LIS1' }, { kode: 'ALM' }, { kode: 'SAM' }, { kode: 'ARB' }],
    });
    const many = { regelsett: 'ALM', perioder: Array.from({ length: 61 }, () => periode) };
    await anonym.post('/kalkulator/tjenestetid', many).expect(400);
    const odd = { regelsett: 'ALM', perioder: [{ ...periode, kategori: 'FJELLTUR' }] };
    expect((await anonym.post('/kalkulator/tjenestetid', odd).expect(200)).body).toMatchObject({
      perioder: [null],
      funn: [{ kode: 'UKJENT_KATEGORI', alvor: 'FEIL', periodeId: '1' }],
    });
  });

  describe('regelsettene', () => {
    it('vises for alle, med kilde og merke', async () => {
      const svar = await anonym.get('/regelsett').expect(200);
      const alm = (svar.body as { regelsett: Regelsettsvar[] }).regelsett.find(({ kode }) => kode === 'ALM');
      expect(alm).toMatchObject({ gjelderIdag: true, parametere: expect.arrayContaining([]) as object });
      expect(alm?.tillatteHandlinger).toEqual([]);
    });

    it('endres av én i Helsedirektoratet og publiseres av en annen, med virkningen vist før', async () => {
      const [a, b] = await Promise.all(
        ['Anne Asp', 'Bo Bregne'].map(async (navn) => portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, navn))),
      );
      await registrer(t, { til: null });
      const made = (await a!.post('/regelsett', { kode: 'ALM', gyldigFra: '2027-01-01' }).expect(201))
        .body as Regelsettsvar;
      const { id, kategorier } = made;
      const totalt = { felt: 'totalt', verdi: 72, merke: 'V', kilde: 'Ny forskrift' };
      const change = (mer: object): object => ({
        gyldigFra: '2027-01-01',
        parametere: [totalt],
        kategorier,
        versjon: 1,
        ...mer,
      });
      const unknown = change({ parametere: [{ ...totalt, felt: 'tull' }] });
      expect((await a!.put(`/regelsett/${id}`, unknown).expect(400)).body).toMatchObject({
        kode: 'regelsett.ukjentFelt',
      });
      const wrong = change({ parametere: [{ ...totalt, verdi: 'MYE' }] });
      expect((await a!.put(`/regelsett/${id}`, wrong).expect(400)).body).toMatchObject({ kode: 'regelsett.feilVerdi' });
      await a!.put(`/regelsett/${id}`, change({})).expect(200);
      const virkning = (await a!.get(`/regelsett/${id}/konsekvenser`).expect(200)).body as { antall: number };
      expect(virkning.antall).toBeGreaterThan(0);
      const own = await a!.post(`/regelsett/${id}/publiser`, {}, { versjon: 2 }).expect(403);
      expect(own.body).toMatchObject({ kode: 'regelsett.egetUtkast' });
      await t.leder.post(`/regelsett/${id}/publiser`, {}, { versjon: 2 }).expect(403);
      expect((await b!.post(`/regelsett/${id}/publiser`, {}, { versjon: 2 }).expect(200)).body).toMatchObject({
        status: 'PUBLISERT',
        tillatteHandlinger: [],
      });
      await a!.put(`/regelsett/${id}`, change({ versjon: 3 })).expect(409);
      const sql =
        "SELECT COUNT(*) AS antall FROM signaturlogg WHERE handling = 'regelsett.publiser' AND gjelder_id = ?";
      expect(Number((await portal.work.row<{ antall: number }>(sql, id))?.antall)).toBe(1);
      const minst = async (): Promise<string | null | undefined> =>
        ((await les(await portal.as(t.brukerId), t)).krav[0] as unknown as { minst: string | null }).minst;
      expect(await minst()).toBe('60.00');
      portal.clock.moveTo(new Date('2027-01-02T08:00:00Z'));
      expect(await minst()).toBe('72.00');
    });
  });
});
