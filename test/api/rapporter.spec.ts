import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import request from 'supertest';
import { newId } from '@kp/kernel/ids';
import { Innlogging } from '@kp/modules/innlogging';
import { type Script, insert, run, update } from '@kp/platform/database/statement';
import type { GjorNaaResponse } from '../../libs/modules/rapporter/http/dto/gjor-naa.response';
import type { OversiktResponse } from '../../libs/modules/rapporter/http/dto/oversikt.response';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed, enRolle, enVirksomhet } from '../support/builders';
import { onBothDatabases, type TestDatabase } from '../support/databases';
import { type Client, type Portal, startPortal } from '../support/portal';

const TID = '2026-11-10T10:00:00.000Z';

jest.setTimeout(60_000);

onBothDatabases((_, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let kommune: Kommune;
  let katalog: string;
  let ida: Lis;

  beforeEach(async () => {
    database = await open();
    portal = await startPortal({ url: database.url });
    kommune = await enKommune(portal, 'Fjellvik kommune');
    katalog = await enKatalog(portal, 'ALM');
    ida = await enLis(portal, kommune, katalog);
  });

  afterEach(async () => {
    await portal.close();
    await database.close();
  });

  const write = (make: () => Script<unknown>): Promise<unknown> => portal.work.script(make);

  const setTilknytning = (lis: Lis, set: Record<string, string | null>): Promise<unknown> =>
    write(() => update('tilknytning', set, { id: lis.tilknytningId }));

  const setLop = (lis: Lis, set: Record<string, string | null>): Promise<unknown> =>
    write(() => update('utdanningslop', set, { id: lis.utdanningslopId }));

  async function oversikt(som = kommune.leder, id = kommune.virksomhetId): Promise<OversiktResponse> {
    return (await (await portal.as(som)).get(`/virksomheter/${id}/oversikt`).expect(200)).body as OversiktResponse;
  }

  const oppgave = (lis: Lis, values: Record<string, string | null>): Promise<unknown> =>
    write(() =>
      insert('arbeidsoppgave', {
        id: newId(),
        slag: 'BEKREFT_AKTIVITET',
        gjelderId: newId(),
        brukerId: kommune.supervisor,
        rolle: 'SUPERVISOR',
        virksomhetId: kommune.virksomhetId,
        lisId: lis.brukerId,
        utdanningslopId: lis.utdanningslopId,
        tittel: 'Sutur',
        detalj: 'PROSEDYRE',
        sidenTid: TID,
        ...values,
      }),
    );

  const countLooks = async (): Promise<number> =>
    Number((await portal.work.row<{ n: number }>('SELECT count(*) AS n FROM innsynslogg'))?.n);

  describe('lederens oversikt', () => {
    it('viser hver LIS med målplan, takt, siste aktivitet og hvem som er veileder', async () => {
      await setLop(ida, { startdato: '2026-09-01', forsteAktivitetTid: TID, sisteAktivitetTid: TID });
      const { virksomhet, rader, tidspunkt } = await oversikt();
      expect({ virksomhet, tidspunkt }).toEqual({
        virksomhet: 'Fjellvik kommune',
        tidspunkt: '2026-11-20T08:00:00.000Z',
      });
      expect(rader).toEqual([
        {
          utdanningslopId: ida.utdanningslopId,
          lis: { id: ida.brukerId, navn: 'Ida Bjørk' },
          spesialitet: 'ALM',
          maalplaner: [
            {
              navn: 'Allmennmedisin',
              kode: 'E-ALM',
              godkjentTidligere: 0,
              fremdrift: {
                antall: 3,
                ikkePaabegynt: 3,
                paabegynt: 0,
                tilAnbefaling: 0,
                tilGodkjenning: 0,
                returnert: 0,
                godkjent: 0,
              },
            },
          ],
          sisteAktivitet: TID,
          startdato: '2026-09-01',
          planlagtSlutt: null,
          takt: 'FOR_TIDLIG',
          taktAvvik: null,
          venter: 0,
          eldsteDager: null,
          iPermisjonTil: null,
          veileder: 'Veileder i Fjellvik kommune',
          leder: 'Leder i Fjellvik kommune',
          avsluttetTil: null,
        },
      ]);
    });

    it('sier hvem som aldri har startet og hvem som er i permisjon', async () => {
      const nora = await enLis(portal, kommune, katalog, 'Nora Rogn');
      await write(() =>
        insert('permisjon', {
          id: newId(),
          utdanningslopId: nora.utdanningslopId,
          fra: '2026-10-01',
          til: '2027-03-01',
          registrertAv: kommune.leder,
          registrertTid: TID,
        }),
      );
      const { rader } = await oversikt();
      expect(rader.map(({ lis, takt, iPermisjonTil }) => [lis.navn, takt, iPermisjonTil])).toEqual([
        ['Ida Bjørk', 'ALDRI_STARTET', null],
        ['Nora Rogn', 'I_PERMISJON', '2027-03-01'],
      ]);
    });

    it('teller det som venter på andre, og sier hvor lenge og hos hvem', async () => {
      await oppgave(ida, { sidenTid: '2026-10-28T10:00:00.000Z' });
      await oppgave(ida, { slag: 'GODKJENN_MAAL', brukerId: null, rolle: 'LEDER' });
      await oppgave(ida, { slag: 'SVAR_MAAL', brukerId: ida.brukerId, rolle: 'LIS' });
      await oppgave(ida, { ferdigTid: TID });
      const { rader, venterPaaHvem } = await oversikt();
      expect(rader[0]).toMatchObject({ venter: 2, eldsteDager: 23 });
      expect(venterPaaHvem).toEqual({
        antall: 2,
        median: 17,
        eldsteDager: 23,
        eldsteHos: 'Supervisør i Fjellvik kommune',
        hosMeg: 1,
      });
    });

    it('er lik for stedfortrederen, og finnes ikke for andre virksomheter', async () => {
      const stedfortreder = await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Selje');
      expect((await oversikt(stedfortreder)).rader).toHaveLength(1);
      const annen = await enKommune(portal, 'Havsund kommune');
      const svar = await (
        await portal.as(annen.leder)
      )
        .get(`/virksomheter/${kommune.virksomhetId}/oversikt`)
        .expect(404);
      const mangler = await (await portal.as(annen.leder)).get(`/virksomheter/${newId()}/oversikt`).expect(404);
      expect((svar.body as { kode: string }).kode).toBe((mangler.body as { kode: string }).kode);
      await (await portal.as(kommune.veileder)).get(`/virksomheter/${kommune.virksomhetId}/oversikt`).expect(403);
      await (await portal.as(null)).get(`/virksomheter/${kommune.virksomhetId}/oversikt`).expect(401);
    });

    it.each(['oversikt', 'oversikt.csv', 'oversikt.xlsx'])('%s skriver én rad i innsynsloggen', async (path) => {
      await (await portal.as(kommune.leder)).get(`/virksomheter/${kommune.virksomhetId}/${path}`).expect(200);
      await expect(countLooks()).resolves.toBe(1);
      const row = await portal.work.row(
        'SELECT bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId", gjelder_bruker_id AS "gjelder", hva FROM innsynslogg',
      );
      const expected = { brukerId: kommune.leder, rolle: 'LEDER', virksomhetId: kommune.virksomhetId, gjelder: null };
      expect(row).toEqual({ ...expected, hva: 'oversikt' });
    });

    it('filen er på det språket siden har, og på bokmål når ingenting er sagt', async () => {
      const fil = async (sporring: string): Promise<string> => {
        const path = `/virksomheter/${kommune.virksomhetId}/oversikt.csv${sporring}`;
        return (await (await portal.as(kommune.leder)).get(path).expect(200)).text;
      };
      expect(await fil('')).toContain('Navn;Spesialitet;Takt');
      expect(await fil('?spraak=nn')).toContain('Namn;Spesialitet;Takt');
      expect(await fil('?spraak=en')).toContain('Name;Specialty;Pace');
      const path = `/virksomheter/${kommune.virksomhetId}/oversikt.xlsx?spraak=de`;
      await (await portal.as(kommune.leder)).get(path).expect(400);
    });

    it('skriver ingenting i innsynsloggen når den ikke blir vist', async () => {
      const annen = await enKommune(portal, 'Havsund kommune');
      await (await portal.as(annen.leder)).get(`/virksomheter/${kommune.virksomhetId}/oversikt`).expect(404);
      await expect(countLooks()).resolves.toBe(0);
    });

    it('stiller like mange spørsmål til databasen for mange LIS som for én', async () => {
      await oppgave(ida, {});
      const before = await countStatements(() => oversikt());
      for (const navn of ['Nora Rogn', 'Per Osp', 'Kari Furu']) {
        const lis = await enLis(portal, kommune, katalog, navn);
        await oppgave(lis, {});
      }
      const after = await countStatements(() => oversikt());
      expect(after).toBe(before);
      expect(before).toBeLessThan(12);
    });
  });

  describe('når tilknytningen er avsluttet', () => {
    it('viser bare det som ligger innenfor datoene, merket med siste dag', async () => {
      await setTilknytning(ida, { til: '2026-06-30' });
      await setLop(ida, { forsteAktivitetTid: '2025-10-01T10:00:00.000Z', sisteAktivitetTid: TID });
      await approve(ida.maalIder[0]!, '2026-06-30T21:59:00.000Z');
      await approve(ida.maalIder[1]!, '2026-06-30T22:00:00.000Z');
      await write(function* () {
        for (const tid of ['2026-05-02T10:00:00.000Z', TID]) yield* anEntry(ida, tid);
      });
      await oppgave(ida, { virksomhetId: (await enKommune(portal, 'Havsund kommune')).virksomhetId });
      const [rad] = (await oversikt()).rader;
      expect(rad).toMatchObject({
        avsluttetTil: '2026-06-30',
        sisteAktivitet: '2026-05-02T10:00:00.000Z',
        venter: 0,
        maalplaner: [{ fremdrift: { antall: 2, godkjent: 1, ikkePaabegynt: 1 } }],
      });
    });

    it('viser et mål som var sendt før slutten, også når det er avgjort etterpå', async () => {
      await setTilknytning(ida, { til: '2026-06-30' });
      await approve(ida.maalIder[0]!, TID, '2026-06-01T10:00:00.000Z');
      const [rad] = (await oversikt()).rader;
      expect(rad?.maalplaner[0]?.fremdrift).toMatchObject({ antall: 3, godkjent: 1 });
    });

    it('viser den ikke lenger etter 24 måneder', async () => {
      await setTilknytning(ida, { til: '2024-11-20' });
      expect((await oversikt()).rader).toHaveLength(1);
      await setTilknytning(ida, { til: '2024-11-19' });
      expect((await oversikt()).rader).toHaveLength(0);
    });

    it('viser ikke den som ennå ikke har begynt her', async () => {
      await setTilknytning(ida, { fra: '2026-12-01' });
      expect((await oversikt()).rader).toHaveLength(0);
    });
  });

  describe('oversikten som fil', () => {
    async function download(format: string): Promise<request.Response> {
      const { token } = await portal.app.get(Innlogging).openSession(kommune.leder);
      return request(portal.app.getHttpServer())
        .get(`/api/virksomheter/${kommune.virksomhetId}/oversikt.${format}`)
        .set('Authorization', `Bearer ${token}`)
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
    }

    it('har samme innhold i begge formater, og et navn som sier hva den er', async () => {
      await write(() => update('bruker', { navn: '=1+2' }, { id: ida.brukerId }));
      const csv = await download('csv');
      const xlsx = await download('xlsx');
      expect(csv.headers['content-disposition']).toBe(
        'attachment; filename="oversikt-fjellvik-kommune-2026-11-20.csv"',
      );
      const rader: string[][] = parse(csv.body as Buffer, { bom: true, delimiter: ';' });
      const workbook = new Workbook();
      await workbook.xlsx.load(xlsx.body as never);
      const sheet = workbook.worksheets[0];
      const cells = [1, 2].map((nr) => rader[0]!.map((_, index) => sheet?.getRow(nr).getCell(index + 1).text ?? ''));
      expect(cells).toEqual(rader);
      expect(rader[1]?.[0]).toBe("'=1+2");
    });
  });

  describe('gjør nå', () => {
    const gjorNaa = async (som: string, id = ida.utdanningslopId): Promise<request.Response> =>
      (await portal.as(som)).get(`/utdanningslop/${id}/gjor-naa`);

    it('viser hvem sin tur det er, med begrunnelsen for det som kom tilbake', async () => {
      const lis = await portal.as(ida.brukerId);
      const supervisor = await portal.as(kommune.supervisor);
      const returned = await aSentEntry(lis, 'Sydde kutt i tre lag.');
      portal.clock.moveTo(new Date('2026-11-20T09:00:00Z'));
      await supervisor
        .post(`/aktiviteter/${returned}/returner`, { begrunnelse: 'Skriv hva du brukte.' }, { versjon: 2 })
        .expect(200);
      await aSentEntry(lis, 'Åpnet byll på rygg.');
      await aDraft(lis, { tekst: 'Bare et utkast.' });
      await aDraft(lis, { tekst: 'Bare for meg.', privat: true });
      const { body } = await gjorNaa(ida.brukerId);
      expect(body).toMatchObject({
        navn: 'Ida Bjørk',
        spesialitet: 'ALM',
        minTur: [{ slag: 'SVAR_AKTIVITET', gjelderId: returned, dager: 0 }],
        venterPaa: [{ slag: 'BEKREFT_AKTIVITET', hos: 'Supervisør i Fjellvik kommune' }],
        utkast: 1,
        klareTilSending: [],
        maalplaner: [{ navn: 'Allmennmedisin', fremdrift: { antall: 3, paabegynt: 1 } }],
        startdato: '2025-09-01',
        leder: { navn: 'Leder i Fjellvik kommune' },
        veileder: { navn: 'Veileder i Fjellvik kommune' },
      });
      const { minTur, sisteReturBegrunnelse } = body as { minTur: { id: string }[]; sisteReturBegrunnelse: unknown[] };
      expect(sisteReturBegrunnelse).toEqual([
        {
          oppgaveId: minTur[0]?.id,
          tekst: 'Skriv hva du brukte.',
          av: 'Supervisør i Fjellvik kommune',
          rolle: 'SUPERVISOR',
          tid: '2026-11-20T09:00:00.000Z',
        },
      ]);
    });

    it('sier at et mål er klart når det har bekreftet bevis med stjerne, eller fem bekreftede aktiviteter', async () => {
      const lis = await portal.as(ida.brukerId);
      const supervisor = await portal.as(kommune.supervisor);
      const confirm = async (maalId: string): Promise<string> => {
        const id = await aSentEntry(lis, 'Sydde kutt i tre lag.', maalId);
        await supervisor.post(`/aktiviteter/${id}/bekreft`, {}, { versjon: 2 }).expect(200);
        return id;
      };
      const klare = async (): Promise<string[]> =>
        ((await gjorNaa(ida.brukerId)).body as { klareTilSending: { kode: string }[] }).klareTilSending.map(
          (m) => m.kode,
        );
      const starred = await confirm(ida.maalIder[0]!);
      await expect(klare()).resolves.toEqual([]);
      await lis.put(`/maal/${ida.maalIder[0]}/stjerner`, { aktivitetIder: [starred] }).expect(200);
      await expect(klare()).resolves.toEqual(['E-ALM-001']);
      const { klareTilSending, kategorier, maalplaner } = (await gjorNaa(ida.brukerId)).body as GjorNaaResponse;
      const [kategori, plan] = [kategorier[0]?.kategori, maalplaner[0]?.id];
      expect(klareTilSending).toMatchObject([{ kategori, maalplanId: plan }]);
      expect([kategori, plan]).not.toContain(undefined);
      for (let i = 0; i < 5; i++) await confirm(ida.maalIder[1]!);
      await expect(klare()).resolves.toEqual(['E-ALM-002', 'E-ALM-001']);
    });

    it('er bare for legen selv', async () => {
      expect((await gjorNaa(kommune.leder)).status).toBe(404);
      expect((await gjorNaa(kommune.veileder)).status).toBe(404);
      expect((await gjorNaa(ida.brukerId, newId())).status).toBe(404);
      await expect(countLooks()).resolves.toBe(0);
    });
  });

  describe('arenaene til et utdanningsløp', () => {
    const arenaer = async (som: string): Promise<request.Response> =>
      (await portal.as(som)).get(`/utdanningslop/${ida.utdanningslopId}/arenaer`);
    const enArena = async (virksomhetId: string, navn: string): Promise<string> => {
      const id = newId();
      await write(() =>
        insert('laeringsarena', { id, virksomhetId, navn, type: 'LEGEVAKT', ekstern: false, versjon: 1 }),
      );
      return id;
    };

    it('er de i virksomhetene der legen er tilknyttet nå, sortert på norsk', async () => {
      const havsund = await enVirksomhet(portal, 'Havsund kommune');
      const aasen = await enArena(kommune.virksomhetId, 'Åsen legesenter');
      const legevakt = await enArena(kommune.virksomhetId, 'Fjellvik legevakt');
      await enArena(havsund, 'Havsund legevakt');
      const { body } = await arenaer(ida.brukerId);
      expect(body).toEqual({
        arenaer: [
          { id: legevakt, navn: 'Fjellvik legevakt', type: 'LEGEVAKT' },
          { id: aasen, navn: 'Åsen legesenter', type: 'LEGEVAKT' },
        ],
      });
      await expect(countLooks()).resolves.toBe(0);
    });

    it('er åpne for dem som har tilgang til journalen, og innsynet blir logget', async () => {
      expect((await arenaer(kommune.leder)).status).toBe(200);
      expect((await arenaer(kommune.veileder)).status).toBe(200);
      await expect(countLooks()).resolves.toBe(2);
      expect((await arenaer(kommune.supervisor)).status).toBe(404);
    });

    it('røper ikke for en tidligere leder hvor legen er nå', async () => {
      const havsund = await enKommune(portal, 'Havsund kommune');
      await enArena(havsund.virksomhetId, 'Havsund legevakt');
      const own = await enArena(kommune.virksomhetId, 'Fjellvik legevakt');
      await setTilknytning(ida, { til: '2026-06-30' });
      await write(() =>
        insert('tilknytning', {
          id: newId(),
          utdanningslopId: ida.utdanningslopId,
          virksomhetId: havsund.virksomhetId,
          ansvarlig: true,
          fra: '2026-07-01',
          versjon: 1,
        }),
      );
      const { body } = (await arenaer(kommune.leder)) as { body: { arenaer: { id: string }[] } };
      expect(body.arenaer.map(({ id }) => id)).toEqual([own]);
    });
  });

  describe('figurer', () => {
    async function someLis(antall: number, navn: string): Promise<Kommune> {
      const sted = await enKommune(portal, navn);
      for (let i = 0; i < antall; i++) await enLis(portal, sted, katalog, `Lege ${i} i ${navn}`);
      return sted;
    }
    const office = async (rolle: 'ALIS_KONTOR' | 'STATSFORVALTER', omraade: string): Promise<Client> => {
      const id = await enMed(portal, 'VEILEDER', null, 'Leif Skifer');
      await enRolle(portal, id, rolle, null, { omraade });
      return portal.as(id);
    };

    it('viser ALIS-kontoret virksomhetene i regionen, uten navn og uten små grupper', async () => {
      await someLis(6, 'Havsund kommune');
      await someLis(7, 'Storfjord kommune');
      await enVirksomhet(portal, 'Utenfor kommune', '9801');
      await write(function* () {
        yield* run('UPDATE tilknytning SET veileder_id = NULL WHERE id = ?', ida.tilknytningId);
        const avtale = { virksomhetId: kommune.virksomhetId, motpart: 'Storfjord sykehus', fra: '2025-01-01' };
        yield* insert('samarbeidsavtale', { id: newId(), ...avtale, til: null });
        yield* insert('samarbeidsavtale', { id: newId(), ...avtale, til: '2026-11-19' });
        const status = { virksomhetId: kommune.virksomhetId, spesialitet: 'ALM', status: 'GODKJENT' };
        yield* insert('virksomhet_status', { id: newId(), ...status, tellerFra: '2020-01-01' });
      });
      const { body } = await (await office('ALIS_KONTOR', '98,99')).get('/figurer/alis-kontor').expect(200);
      expect(body).toMatchObject({
        fylker: ['98', '99'],
        minsteGruppe: 5,
        tidspunkt: '2026-11-20T08:00:00.000Z',
        region: { lis: 14, aldriStartet: 14, godkjentAndel: 0 },
        virksomheter: [
          {
            navn: 'Fjellvik kommune',
            lis: 1,
            ledere: 1,
            veiledere: 1,
            supervisorer: 1,
            utenVeileder: 1,
            avtaler: 1,
            avtalerUtgaatt: 1,
            statusOk: true,
            aldriStartet: null,
          },
          { navn: 'Havsund kommune', lis: 6, utenVeileder: 0, statusOk: false, aldriStartet: null },
          { navn: 'Storfjord kommune', lis: 7, aldriStartet: 7 },
          { navn: 'Utenfor kommune', lis: 0, aldriStartet: 0 },
        ],
      });
      expect(JSON.stringify(body)).not.toContain('Ida');
    });

    it('viser ALIS-kontoret bare egen region, og ingenting når regionen er for liten', async () => {
      const { body } = await (await office('ALIS_KONTOR', '99')).get('/figurer/alis-kontor').expect(200);
      expect((body as { region: unknown }).region).toEqual({ lis: 1, aldriStartet: null, godkjentAndel: null });
      const annen = await (await office('ALIS_KONTOR', '98')).get('/figurer/alis-kontor').expect(200);
      expect((annen.body as { virksomheter: unknown[] }).virksomheter).toEqual([]);
    });

    it('regner en veileder uten gyldig rolle som ingen veileder', async () => {
      await write(() => run('UPDATE rolle SET til = ? WHERE bruker_id = ?', '2026-11-19', kommune.veileder));
      const { body } = await (await office('ALIS_KONTOR', '99')).get('/figurer/alis-kontor').expect(200);
      expect((body as { virksomheter: unknown[] }).virksomheter[0]).toMatchObject({ veiledere: 0, utenVeileder: 1 });
    });

    it('viser Statsforvalteren LIS1 i fylket', async () => {
      const nora = await enLis(portal, kommune, katalog, 'Nora Rogn');
      await setLop(nora, { spesialitet: 'LIS1' });
      const client = await office('STATSFORVALTER', '99');
      const { body } = await client.get('/figurer/statsforvalter').expect(200);
      expect(body).toMatchObject({
        virksomheter: [{ navn: 'Fjellvik kommune', lis1: 1 }],
        lis1: 1,
        aldriStartet: null,
      });
      await client.get('/figurer/alis-kontor').expect(403);
    });

    it('viser Helsedirektoratet landet under ett, med tidspunkt', async () => {
      const sted = await someLis(4, 'Havsund kommune');
      await setLop(ida, { forsteAktivitetTid: TID });
      // Two short leaves: that doctor is still one.
      await write(() =>
        run(
          `INSERT INTO permisjon (id, utdanningslop_id, fra, til, registrert_av, registrert_tid)
            SELECT u.id || d.fra, u.id, d.fra, d.fra, ?, ? FROM (SELECT '2026-02-01' AS fra UNION SELECT '2026-03-01') d,
            (SELECT id FROM utdanningslop WHERE forste_aktivitet_tid IS NULL ORDER BY id LIMIT 1) u`,
          ...[kommune.leder, TID],
        ),
      );
      const nora = await enLis(portal, sted, katalog, 'Nora Rogn');
      await setLop(nora, { spesialitet: 'LIS1' });
      const hdir = await portal.as(await enMed(portal, 'HELSEDIREKTORATET', null, 'Henrik Kvarts'));
      const { body } = await hdir.get('/figurer/nasjonalt').expect(200);
      expect(body).toEqual({
        spesialiteter: [
          { spesialitet: 'ALM', lis: 5, startet: 1, aldriStartet: 4, iPermisjon: 0, maalGodkjent: 0, maalAntall: 15 },
          {
            spesialitet: 'LIS1',
            lis: 1,
            startet: null,
            aldriStartet: null,
            iPermisjon: null,
            maalGodkjent: null,
            maalAntall: 3,
          },
        ],
        fylker: [{ fylke: '99', lis: 6 }],
        minsteGruppe: 5,
        tidspunkt: '2026-11-20T08:00:00.000Z',
      });
      await expect(countLooks()).resolves.toBe(0);
    });

    it('er stengt for alle andre', async () => {
      const leder = await portal.as(kommune.leder);
      for (const path of ['alis-kontor', 'statsforvalter', 'nasjonalt'])
        await leder.get(`/figurer/${path}`).expect(403);
    });
  });

  /** How many statements all reads of `body` take. */
  async function countStatements(body: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const original = portal.work.read.bind(portal.work);
    const counting = jest.spyOn(portal.work, 'read').mockImplementation(<T>(make: () => Script<T>): Promise<T> =>
      original(function* () {
        const script = make();
        let step = script.next();
        while (!step.done) {
          count++;
          step = script.next(yield step.value);
        }
        return step.value;
      }),
    );
    await body();
    counting.mockRestore();
    return count;
  }

  async function approve(maalId: string, tid: string, sendtTid: string | null = null): Promise<void> {
    await write(function* () {
      yield* update('maal', { tilstand: 'GODKJENT', tilstandSiden: tid, sendtTid }, { id: maalId });
      yield* run('UPDATE fremdrift SET godkjent = godkjent + 1, ikke_paabegynt = ikke_paabegynt - 1');
    });
  }

  function* anEntry(lis: Lis, tid: string): Script<void> {
    yield* insert('laeringsaktivitet', {
      id: newId(),
      utdanningslopId: lis.utdanningslopId,
      brukerId: lis.brukerId,
      type: 'PROSEDYRE',
      tittel: 'Sutur',
      tekst: 'Sydde kutt.',
      fra: tid.slice(0, 10),
      privat: false,
      tilstand: 'SENDT',
      merketAvLeder: false,
      opprettetTid: tid,
      endretTid: tid,
      versjon: 1,
    });
  }

  async function aDraft(lis: Client, values: object, maalId = ida.maalIder[0]!): Promise<string> {
    const body = { type: 'PROSEDYRE', fra: '2026-11-18', maalIder: [maalId], ...values };
    const svar = await lis.post(`/utdanningslop/${ida.utdanningslopId}/aktiviteter`, body).expect(201);
    return (svar.body as { aktivitet: { id: string } }).aktivitet.id;
  }

  async function aSentEntry(lis: Client, tekst: string, maalId?: string): Promise<string> {
    const id = await aDraft(lis, { tekst }, maalId);
    await lis.post(`/aktiviteter/${id}/send`, { bedtBrukerId: kommune.supervisor }, { versjon: 1 }).expect(200);
    return id;
  }
});
