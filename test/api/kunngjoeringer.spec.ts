import type request from 'supertest';
import { newId } from '@kp/kernel/ids';
import { Kunngjoeringsutsending } from '@kp/modules/meldinger';
import { update } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKommune, enLis, enPerson, enRolle, enVirksomhet } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { NUMMER } from '../support/fodselsnumre';
import { Meldingsscene, kodeI, leder } from '../support/meldingsscene';

jest.setTimeout(120_000);

interface Tavle {
  festet: { id: string }[];
  kunngjoeringer: { id: string; tittel: string; lest: boolean; bekreftet: boolean }[];
  uleste: number;
}
interface Sendt {
  id: string;
  tilstand: string;
  antall: number | null;
  lest: number | null;
  bekreftet: number | null;
  avrundet: boolean;
}

onBothDatabases((_name, open) => {
  let scene: Meldingsscene;
  let kommune: Kommune;
  let lis: Lis;
  let kontor: string;
  let hdir: string;

  beforeAll(async () => {
    scene = await Meldingsscene.open(open);
    kontor = await scene.enIRolle('ALIS_KONTOR', 'Kari Kontor', { omraade: '99' });
    hdir = await scene.enIRolle('HELSEDIREKTORATET', 'Henrik Direktorat');
  });
  beforeEach(async () => {
    scene.portal.clock.moveTo(new Date('2026-11-20T08:00:00Z'));
    kommune = await enKommune(scene.portal, 'Havsund kommune');
    lis = await enLis(scene.portal, kommune, scene.katalog, 'Ida Bjørk');
  });
  afterAll(() => scene.close());

  const send = async (
    hvem: string,
    som: string,
    maalgruppe: object,
    more: object = {},
    key?: string,
  ): Promise<request.Response> => {
    const words = { tittel: 'Fagdag', tekst: 'Velkommen til fagdag.', viktig: false, ...more };
    return (await scene.portal.as(hvem)).post('/kunngjoeringer', { som, maalgruppe, ...words }, key ? { key } : {});
  };
  const fraLeder = (maalgruppe: object, more: object = {}, key?: string): Promise<request.Response> =>
    send(kommune.leder, leder(kommune), maalgruppe, more, key);
  const tavle = async (hvem: string): Promise<Tavle> =>
    (await (await scene.portal.as(hvem)).get('/kunngjoeringer')).body as Tavle;
  const sendte = async (hvem: string): Promise<Sendt[]> =>
    ((await (await scene.portal.as(hvem)).get('/kunngjoeringer/sendte')).body as { kunngjoeringer: Sendt[] })
      .kunngjoeringer;
  const forhaandsvis = async (hvem: string, som: string, maalgruppe: object): Promise<request.Response> =>
    (await scene.portal.as(hvem)).post('/kunngjoeringer/forhaandsvisning', { som, maalgruppe });
  const idAv = ({ body }: request.Response): string => (body as { id: string }).id;
  const harFaatt = async (hvem: string, id: string): Promise<boolean> =>
    (await tavle(hvem)).kunngjoeringer.some((row) => row.id === id);

  it('lederen når sine egne, og bare i de rollene som er valgt, og ikke seg selv', async () => {
    const id = idAv(await fraLeder({ roller: ['LIS', 'VEILEDER', 'LEDER'] }));
    const reached = { lis: await harFaatt(lis.brukerId, id), veileder: await harFaatt(kommune.veileder, id) };
    expect({
      ...reached,
      supervisor: await harFaatt(kommune.supervisor, id),
      leder: await harFaatt(kommune.leder, id),
    }).toEqual({ lis: true, veileder: true, supervisor: false, leder: false });
    expect(await harFaatt(scene.kommune.veileder, id)).toBe(false);
    const { body } = await forhaandsvis(kommune.leder, leder(kommune), { roller: ['LIS', 'VEILEDER', 'LEDER'] });
    expect(body).toEqual({ antall: 2, avrundet: false, minsteGruppe: 5 });
  });

  it('hver mottaker teller én gang, selv med flere roller', async () => {
    await enRolle(scene.portal, kommune.veileder, 'SUPERVISOR', kommune.virksomhetId);
    const { body } = await forhaandsvis(kommune.leder, leder(kommune), { roller: ['VEILEDER', 'SUPERVISOR'] });
    expect(body).toMatchObject({ antall: 2 });
  });

  it('lest og bekreftet telles én gang hver, og den viktige er festet til den er bekreftet', async () => {
    const id = idAv(await fraLeder({ roller: ['LIS', 'VEILEDER'] }, { viktig: true }));
    const client = await scene.portal.as(lis.brukerId);
    expect((await tavle(lis.brukerId)).festet.map((row) => row.id)).toEqual([id]);
    await client.post(`/kunngjoeringer/${id}/lest`);
    await client.post(`/kunngjoeringer/${id}/lest`);
    expect((await tavle(lis.brukerId)).festet).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => client.post(`/kunngjoeringer/${id}/bekreft`)));
    expect((await tavle(lis.brukerId)).festet).toEqual([]);
    expect((await sendte(kommune.leder)).find((row) => row.id === id)).toMatchObject({
      antall: 2,
      lest: 1,
      bekreftet: 1,
    });
    expect((await tavle(lis.brukerId)).kunngjoeringer.find((row) => row.id === id)).toMatchObject({ bekreftet: true });
  });

  it('varselet sier bare hvem den er fra, kommer én gang, og er lest når kunngjøringen er det', async () => {
    const id = idAv(await fraLeder({ roller: ['LIS', 'VEILEDER'] }));
    const utsending = scene.portal.app.get(Kunngjoeringsutsending);
    await Promise.all([utsending.varsle(), utsending.varsle()]);
    await utsending.varsle();
    const own = async (): Promise<object[]> => scene.varslerTil(lis.brukerId);
    const varsel = { slag: 'kunngjoering.ny', lenke: `/kunngjoeringer#${id}` };
    const parametere = JSON.stringify({ fra: 'lederen i Havsund kommune' });
    expect(await own()).toEqual([{ ...varsel, parametere, lestTid: null }]);
    await (await scene.portal.as(lis.brukerId)).post(`/kunngjoeringer/${id}/lest`);
    expect(await own()).toEqual([{ ...varsel, parametere, lestTid: expect.any(String) }]);
  });

  it('til mange kommer varslene i deler, og alle får sitt', async () => {
    const folk: string[] = [];
    for (let i = 0; i < 401; i++) folk.push(await enPerson(scene.portal, 'Vera Valurt'));
    for (const id of folk) await enRolle(scene.portal, id, 'VEILEDER', kommune.virksomhetId);
    await fraLeder({ roller: ['VEILEDER'] });
    await scene.portal.app.get(Kunngjoeringsutsending).varsle();
    const sql = "SELECT COUNT(DISTINCT bruker_id) AS n, COUNT(*) AS alle FROM varsel WHERE parametere LIKE '%Havsund%'";
    const idag = "AND bruker_id IN (SELECT bruker_id FROM rolle WHERE rolle = 'VEILEDER' AND virksomhet_id = ?)";
    const row = await scene.portal.work.row<{ n: number; alle: number }>(`${sql} ${idag}`, kommune.virksomhetId);
    expect([Number(row?.n), Number(row?.alle)]).toEqual([402, 402]);
  });

  it('den som ikke har fått den, finner den ikke', async () => {
    const id = idAv(await fraLeder({ roller: ['VEILEDER'] }, { viktig: true }));
    const client = await scene.portal.as(lis.brukerId);
    expect(kodeI(await client.post(`/kunngjoeringer/${id}/bekreft`))).toBe('404 http.finnesIkke');
    expect(kodeI(await client.post(`/kunngjoeringer/${newId()}/lest`))).toBe('404 http.finnesIkke');
  });

  it('en vanlig kunngjøring bekreftes ikke', async () => {
    const id = idAv(await fraLeder({ roller: ['LIS'] }));
    const client = await scene.portal.as(lis.brukerId);
    expect(kodeI(await client.post(`/kunngjoeringer/${id}/bekreft`))).toBe('422 kunngjoering.ikkeViktig');
  });

  it('to trykk på send blir én kunngjøring', async () => {
    const key = newId();
    const answers = await Promise.all([1, 2].map(() => fraLeder({ roller: ['LIS'] }, {}, key)));
    expect(new Set(answers.map(idAv)).size).toBe(1);
    expect((await tavle(lis.brukerId)).kunngjoeringer).toHaveLength(1);
  });

  it('det som trekkes tilbake, er borte for alle den nådde, og står hos avsenderen', async () => {
    const id = idAv(await fraLeder({ roller: ['LIS'] }, { viktig: true }));
    const client = await scene.portal.as(kommune.leder);
    expect((await client.post(`/kunngjoeringer/${id}/trekk-tilbake`)).body).toMatchObject({ tilstand: 'TRUKKET' });
    expect(await tavle(lis.brukerId)).toMatchObject({ festet: [], kunngjoeringer: [], uleste: 0 });
    expect((await sendte(kommune.leder))[0]).toMatchObject({ id, tilstand: 'TRUKKET', antall: 1 });
    const other = await scene.portal.as(scene.kommune.leder);
    expect(kodeI(await other.post(`/kunngjoeringer/${id}/trekk-tilbake`))).toBe('404 http.finnesIkke');
  });

  it('varselet om det som er trukket tilbake, står ikke som ulest og kommer ikke i noe sammendrag', async () => {
    const id = idAv(await fraLeder({ roller: ['LIS'] }));
    await scene.portal.app.get(Kunngjoeringsutsending).varsle();
    expect(await scene.varslerTil(lis.brukerId)).toMatchObject([{ lestTid: null }]);
    await (await scene.portal.as(kommune.leder)).post(`/kunngjoeringer/${id}/trekk-tilbake`);
    expect(await scene.varslerTil(lis.brukerId)).toMatchObject([{ lestTid: expect.any(String) }]);
  });

  describe('med tidspunkt', () => {
    const publiser = (): Promise<number> => scene.portal.app.get(Kunngjoeringsutsending).publiserForfalte();
    const senere = { publiseresTid: '2026-11-21T08:00:00Z' };

    it('kommer den når tiden er inne, én gang, til dem som er i målgruppen da', async () => {
      const id = idAv(await fraLeder({ roller: ['VEILEDER'] }, senere));
      expect((await sendte(kommune.leder))[0]).toMatchObject({ id, tilstand: 'VENTER', antall: null });
      await publiser();
      expect(await harFaatt(kommune.veileder, id)).toBe(false);
      const ny = await scene.enIRolle('VEILEDER', 'Ny Veileder', { virksomhetId: kommune.virksomhetId });
      await scene.avsluttRolle(kommune.veileder, 'VEILEDER');
      scene.portal.clock.moveTo(new Date('2026-11-21T08:00:00Z'));
      await Promise.all([publiser(), publiser(), publiser()]);
      const etter = await scene.enIRolle('VEILEDER', 'Kom Etterpå', { virksomhetId: kommune.virksomhetId });
      const reached = [await harFaatt(ny, id), await harFaatt(kommune.veileder, id), await harFaatt(etter, id)];
      expect(reached).toEqual([true, false, false]);
      expect((await sendte(kommune.leder))[0]).toMatchObject({ tilstand: 'PUBLISERT', antall: 1 });
    });

    it('kommer den aldri når den er trukket tilbake før', async () => {
      const id = idAv(await fraLeder({ roller: ['LIS'] }, senere));
      await (await scene.portal.as(kommune.leder)).post(`/kunngjoeringer/${id}/trekk-tilbake`);
      scene.portal.clock.moveTo(new Date('2026-11-22T08:00:00Z'));
      await publiser();
      expect(await harFaatt(lis.brukerId, id)).toBe(false);
    });

    it('når den ingen når målgruppen er tom da, og avsenderen ser at den ikke er sendt', async () => {
      const id = idAv(await fraLeder({ roller: ['VEILEDER'] }, senere));
      await scene.avsluttRolle(kommune.veileder, 'VEILEDER');
      scene.portal.clock.moveTo(new Date('2026-11-21T08:00:00Z'));
      await publiser();
      expect((await sendte(kommune.leder))[0]).toMatchObject({ id, tilstand: 'IKKE_SENDT' });
    });

    it('går den ikke ut når ingen har rollen den ble skrevet for, og den neste lederen ser det', async () => {
      const id = idAv(await fraLeder({ roller: ['VEILEDER'] }, senere));
      await scene.avsluttRolle(kommune.leder, 'LEDER');
      scene.portal.clock.moveTo(new Date('2026-11-21T08:00:00Z'));
      await publiser();
      expect(await harFaatt(kommune.veileder, id)).toBe(false);
      const neste = await scene.enIRolle('LEDER', 'Neste Leder', { virksomhetId: kommune.virksomhetId });
      expect((await sendte(neste))[0]).toMatchObject({ id, tilstand: 'IKKE_SENDT' });
    });

    it('kan den ikke ligge mer enn et år frem, og må være et tidspunkt som finnes', async () => {
      const when = (publiseresTid: string): Promise<request.Response> =>
        fraLeder({ roller: ['LIS'] }, { publiseresTid });
      expect(kodeI(await when('2028-01-01T08:00:00Z'))).toBe('400 kunngjoering.forLangtFrem');
      expect((await when('2026-02-30T08:00:00Z')).status).toBe(400);
      expect((await when('2026-12-01')).status).toBe(400);
    });
  });

  describe('rekkevidden', () => {
    it('er for lederen egen virksomhet, for kontoret egne fylker', async () => {
      const utenfor = await enVirksomhet(scene.portal, 'Fremmed kommune', '1201');
      for (const more of [{ virksomhetIder: [scene.kommune.virksomhetId] }, { fylker: ['99'] }]) {
        expect(kodeI(await fraLeder({ roller: ['LIS'], ...more }))).toBe('422 kunngjoering.utenforRekkevidde');
      }
      for (const more of [{ virksomhetIder: [utenfor] }, { virksomhetIder: [newId()] }, { fylker: ['12'] }]) {
        const answer = await send(kontor, 'ALIS_KONTOR:99', { roller: ['VEILEDER'], ...more });
        expect(kodeI(answer)).toBe('422 kunngjoering.utenforRekkevidde');
      }
      const maalgruppe = { roller: ['VEILEDER'], virksomhetIder: [kommune.virksomhetId] };
      expect((await send(kontor, 'ALIS_KONTOR:99', maalgruppe)).status).toBe(201);
      expect(kodeI(await send(kommune.leder, 'ALIS_KONTOR:99', maalgruppe))).toBe('404 http.finnesIkke');
    });

    it('er for Helsedirektoratet alle, og kontorene etter fylke', async () => {
      const id = idAv(await send(hdir, 'HELSEDIREKTORATET', { roller: ['ALIS_KONTOR'], fylker: ['99'] }));
      expect(await harFaatt(kontor, id)).toBe(true);
      const none = await send(hdir, 'HELSEDIREKTORATET', { roller: ['ALIS_KONTOR'], fylker: ['12'] });
      expect(kodeI(none)).toBe('422 kunngjoering.ingenMottakere');
    });

    it('er for Statsforvalteren LIS1', async () => {
      const stats = await scene.enIRolle('STATSFORVALTER', 'Siri Stats', { omraade: '99' });
      const { work } = scene.portal;
      await work.script(() => update('utdanningslop', { spesialitet: 'LIS1' }, { id: lis.utdanningslopId }));
      const id = idAv(await send(stats, 'STATSFORVALTER:99', { roller: ['LIS'] }));
      expect([await harFaatt(lis.brukerId, id), await harFaatt(scene.lis.brukerId, id)]).toEqual([true, false]);
    });
  });

  describe('leger som ikke er i gang', () => {
    const enTil = async (siste: string | null): Promise<string> => {
      const ny = await enLis(scene.portal, kommune, scene.katalog, 'Ny Lis');
      const set = { forsteAktivitetTid: siste, sisteAktivitetTid: siste };
      await scene.portal.work.script(() => update('utdanningslop', set, { id: ny.utdanningslopId }));
      return ny.brukerId;
    };

    it('lederen når dem som aldri har startet, og dem uten aktivitet på noen dager', async () => {
      const nylig = await enTil('2026-11-18T08:00:00Z');
      const lenge = await enTil('2026-09-01T08:00:00Z');
      const aldri = idAv(await fraLeder({ roller: ['LIS'], ikkeStartet: true }));
      const stille = idAv(await fraLeder({ roller: ['LIS'], ingenAktivitetDager: 30 }));
      const reached = async (id: string): Promise<boolean[]> => [
        ...[await harFaatt(lis.brukerId, id), await harFaatt(nylig, id), await harFaatt(lenge, id)],
      ];
      expect([await reached(aldri), await reached(stille)]).toEqual([
        [true, false, false],
        [true, false, true],
      ]);
    });

    it('kontoret får bare vite om hele grupper, og når ikke en gruppe som peker på enkeltpersoner', async () => {
      const eget = await scene.enIRolle('ALIS_KONTOR', 'Egil Kontor', { omraade: '96' });
      const alene = await enKommune(scene.portal, 'Liten kommune');
      const there = { kommunenummer: '9601', fylke: '96' };
      await scene.portal.work.script(() => update('virksomhet', there, { id: alene.virksomhetId }));
      const valg = { roller: ['LIS'], ikkeStartet: true };
      for (let i = 0; i < 4; i++) await enLis(scene.portal, alene, scene.katalog, 'Uten Start');
      const few = await forhaandsvis(eget, 'ALIS_KONTOR:96', valg);
      expect(few.body).toEqual({ antall: null, avrundet: true, minsteGruppe: 5 });
      expect(kodeI(await send(eget, 'ALIS_KONTOR:96', valg))).toBe('422 kunngjoering.forFaa');
      // Nobody, or somebody: what a refusal says must not tell the two apart.
      const ingen = { roller: ['LIS'], ingenAktivitetDager: 3000 };
      expect(kodeI(await send(eget, 'ALIS_KONTOR:96', ingen))).toBe('422 kunngjoering.forFaa');
      for (let i = 0; i < 3; i++) await enLis(scene.portal, alene, scene.katalog, 'Uten Start');
      expect((await forhaandsvis(eget, 'ALIS_KONTOR:96', valg)).body).toMatchObject({ antall: 5 });
      const id = idAv(await send(eget, 'ALIS_KONTOR:96', valg));
      expect((await sendte(eget)).find((row) => row.id === id)).toMatchObject({
        antall: 5,
        lest: null,
        avrundet: true,
      });
      const one = { ...valg, virksomhetIder: [alene.virksomhetId] };
      expect(kodeI(await forhaandsvis(eget, 'ALIS_KONTOR:96', one))).toBe('422 kunngjoering.ikkeEnkeltvirksomhet');
    });
  });

  it('tom tekst, for lang tekst og et fødselsnummer blir ikke kunngjort', async () => {
    const gruppe = { roller: ['LIS'] };
    expect((await fraLeder(gruppe, { tekst: ' ' })).status).toBe(400);
    expect((await fraLeder(gruppe, { tekst: 'a'.repeat(5001) })).status).toBe(400);
    expect((await fraLeder(gruppe, { tittel: 'a'.repeat(121) })).status).toBe(400);
    expect((await fraLeder({ roller: [] })).status).toBe(400);
    const fnr = await fraLeder(gruppe, { tekst: `Om ${NUMMER}` });
    expect(kodeI(fnr)).toBe('422 tekst.fodselsnummer');
    expect((fnr.body as { parametere: { funn: { felt: string }[] } }).parametere.funn[0]?.felt).toBe('tekst');
  });

  it('den som er uten en rolle som kunngjør, får ikke', async () => {
    const someone = await enPerson(scene.portal, 'Uten Rolle');
    expect(kodeI(await send(someone, leder(kommune), { roller: ['LIS'] }))).toBe('403 tilgang.manglerRolle');
  });
});
