import { Etterkontroll } from '@kp/modules/rapporter';
import { enKommune, enMed, enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, START, startPortal } from '../support/portal';
import {
  type Periodesvar,
  type Tjeneste,
  attester,
  enTjeneste,
  exec,
  les,
  registrer,
} from '../support/tjenestetid/bygg';

interface Fordelingsvar {
  id: string;
  tilstand: string;
  attestertTil: string | null;
  rettetAvId: string | null;
  versjon: number;
  tillatteHandlinger: string[];
  andeler: { periode: { id: string }; prosent: number; virkning: { foer: string; etter: string } | null }[];
  attester: { handling: string; tekst: string | null; signaturNr: number }[];
}

interface Oppgaver {
  oppgaver: { slag: string; gjelderId: string; detalj: string }[];
}

const HALVAARET = { fra: '2025-01-01', til: '2025-06-30' };

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
  let aapen: Periodesvar;
  let institusjon: Periodesvar;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const database = await open();
    close = () => database.close();
    portal = await startPortal({ url: database.url });
  });
  afterAll(async () => {
    await portal.close();
    await close();
  });
  beforeEach(async () => {
    portal.clock.moveTo(START);
    t = await enTjeneste(portal, 'Eikedal');
    await attach('2025-01-01', null);
    aapen = await attester(t, await registrer(t, { ...HALVAARET, stilling: 60 }), HALVAARET.til);
    portal.clock.moveTo(new Date(START.getTime() + 60_000));
    const rest = { ...HALVAARET, stilling: 60, kategori: 'INSTITUSJON' };
    institusjon = await attester(t, await registrer(t, rest), HALVAARET.til);
  });

  const attach = (fra: string, til: string | null): Promise<unknown> =>
    portal.work.script(() => exec('UPDATE tilknytning SET fra = ?, til = ? WHERE id = ?', fra, til, t.tilknytningId));
  /** 40 % open practice and 60 % institution, unless said. */
  const enFordeling = (mer: object = {}): object => ({
    ...HALVAARET,
    andeler: [
      { periodeId: aapen.id, prosent: 40 },
      { periodeId: institusjon.id, prosent: 60 },
    ],
    ...mer,
  });
  const sti = (): string => `/utdanningslop/${t.utdanningslopId}/tjenestefordelinger`;
  const fordel = async (mer: object = {}): Promise<Fordelingsvar> =>
    (await t.lis.post(sti(), enFordeling(mer)).expect(201)).body as Fordelingsvar;
  const bekreft = async ({ id, versjon }: Fordelingsvar, tilDato = HALVAARET.til): Promise<Fordelingsvar> =>
    (await t.leder.post(`/tjenestefordelinger/${id}/attester`, { tilDato }, { versjon }).expect(200))
      .body as Fordelingsvar;
  const teller = async (): Promise<(string | undefined)[]> => {
    const { perioder } = await les(t.lis, t);
    return [aapen, institusjon].map(({ id }) => perioder.find((p) => p.id === id)?.teller?.bekreftet);
  };
  const fordelinger = async (client: Client = t.lis): Promise<Fordelingsvar[]> =>
    ((await les(client, t)) as unknown as { fordelinger: Fordelingsvar[] }).fordelinger;
  const oppgaver = async (client = t.leder): Promise<string[]> =>
    ((await client.get('/arbeidsliste').expect(200)).body as Oppgaver).oppgaver.map((o) => `${o.slag} ${o.gjelderId}`);

  describe('60 % åpen uselektert praksis og 60 % institusjon, januar–juni 2025', () => {
    it('teller 3,60 og 2,40 etter regelen, og 2,40 og 3,60 når lederen har bekreftet 40 og 60 %', async () => {
      expect(await teller()).toEqual(['3.60', '2.40']);
      const fordeling = await fordel();
      expect(fordeling.andeler.map(({ virkning }) => virkning)).toEqual([
        { periodeId: aapen.id, foer: '3.60', etter: '2.40' },
        { periodeId: institusjon.id, foer: '2.40', etter: '3.60' },
      ]);
      expect(await teller()).toEqual(['3.60', '2.40']);
      expect(await oppgaver()).toEqual([`ATTESTER_FORDELING ${fordeling.id}`]);
      const bekreftet = await bekreft(fordeling);
      expect(bekreftet).toMatchObject({ tilstand: 'ATTESTERT', attestertTil: HALVAARET.til, tillatteHandlinger: [] });
      expect(await teller()).toEqual(['2.40', '3.60']);
      expect(await oppgaver()).toEqual([]);
      const varsler = (await t.lis.get('/varsler').expect(200)).body as { varsler: { slag: string }[] };
      expect(varsler.varsler.map(({ slag }) => slag)).toContain('tjenestetid.fordelingAttestert');
    });

    it('teller etter fordelingen så langt den er bekreftet, og etter regelen siden', async () => {
      const del = await bekreft(await fordel(), '2025-03-31');
      expect(del).toMatchObject({ tilstand: 'REGISTRERT', attestertTil: '2025-03-31' });
      expect(await teller()).toEqual(['3.00', '3.00']);
      expect(await oppgaver()).toEqual([`ATTESTER_FORDELING ${del.id}`]);
    });

    it('kan prøves uten at noe lagres', async () => {
      const svar = await t.lis.post(`${sti()}/proev`, enFordeling()).expect(200);
      expect(svar.body).toMatchObject({ andeler: [{ foer: '3.60', etter: '2.40' }, { etter: '3.60' }] });
      expect(await fordelinger()).toEqual([]);
    });

    it('kan ikke slettes så lenge en fordeling bygger på dem', async () => {
      const registrert = await registrer(t, { ...HALVAARET, stilling: 30, kategori: 'ANNEN_ALLMENNMEDISINSK' });
      const fordeling = await fordel({ andeler: [{ periodeId: registrert.id, prosent: 30 }] });
      const path = `/tjenesteperioder/${registrert.id}?versjon=${registrert.versjon}`;
      expect((await t.lis.del(path).expect(409)).body).toMatchObject({ kode: 'tjenestetid.staarIFordeling' });
      await t.lis.del(`/tjenestefordelinger/${fordeling.id}?versjon=1`).expect(200);
      await t.lis.del(path).expect(200);
    });
  });

  describe('en fordeling som ikke kan være ment', () => {
    const andeler = (...prosent: number[]): object => ({
      andeler: [aapen, institusjon].map(({ id }, n) => ({ periodeId: id, prosent: prosent[n] })),
    });

    it.each<[string, () => object, string]>([
      ['mer enn 100 % til sammen', () => andeler(60, 50), 'tjenestetid.fordelingOver100'],
      ['en andel over stillingen', () => andeler(39, 61), 'tjenestetid.fordelingOverStilling'],
      ['en andel under 0 %', () => andeler(-1, 60), 'ugyldig.felt'],
      ['ingen stillinger', () => ({ andeler: [] }), 'ugyldig.felt'],
      [
        'samme stilling to ganger',
        () => ({ andeler: [1, 2].map(() => ({ periodeId: aapen.id, prosent: 40 })) }),
        'ugyldig.felt',
      ],
      ['slutt før start', () => ({ fra: '2025-06-30', til: '2025-01-01' }), 'tjenestetid.sluttFoerStart'],
      [
        'en stilling som ikke står i journalen',
        () => ({ andeler: [{ periodeId: '00000000-0000-4000-8000-000000000000', prosent: 40 }] }),
        'tjenestetid.fordelingUkjentPeriode',
      ],
      [
        'en stilling som ikke var da',
        () => ({ fra: '2025-08-01', til: '2025-08-31' }),
        'tjenestetid.fordelingUkjentPeriode',
      ],
      ['dager der ingenting kuttes', () => ({ til: '2025-07-31' }), 'tjenestetid.fordelingIngenOver100'],
      ['dager uten slutt når stillingene slutter', () => ({ til: null }), 'tjenestetid.fordelingIngenOver100'],
    ])('%s avvises', async (_hva, mer, kode) => {
      const svar = await t.lis.post(sti(), enFordeling(mer())).expect(400);
      expect(svar.body).toMatchObject({ kode });
      expect(await fordelinger()).toEqual([]);
    });

    it('dager som alt er fordelt, avvises', async () => {
      await fordel({ til: '2025-03-31' });
      const svar = await t.lis.post(sti(), enFordeling({ fra: '2025-03-31' })).expect(400);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.fordelingOverlapper', parametere: { fra: '2025-01-01' } });
      await fordel({ fra: '2025-04-01' });
    });

    it('stillinger som til sammen er 100 %, har ingenting å fordele', async () => {
      const [a, b] = [
        await registrer(t, { fra: '2025-08-01', til: '2025-12-31', stilling: 60 }),
        await registrer(t, { fra: '2025-08-01', til: '2025-12-31', stilling: 40, kategori: 'INSTITUSJON' }),
      ];
      const body = {
        fra: '2025-08-01',
        til: '2025-12-31',
        andeler: [a, b].map(({ id }) => ({ periodeId: id, prosent: 40 })),
      };
      const svar = await t.lis.post(sti(), body).expect(400);
      expect(svar.body).toMatchObject({
        kode: 'tjenestetid.fordelingIngenOver100',
        parametere: { dato: '2025-08-01' },
      });
    });

    it('tjeneste som er godkjent annet sted, kan ikke stå i den', async () => {
      const annetSted = { tittel: 'Attest', utsteder: 'Fjordklinikken', dato: '2025-07-01' };
      const { id } = await registrer(t, { ...HALVAARET, stilling: 30, annetSted });
      const svar = await t.lis.post(sti(), enFordeling({ andeler: [{ periodeId: id, prosent: 30 }] })).expect(400);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.fordelingAnnetSted' });
    });

    it('dager før og etter tilknytningen har ingen leder som kan bekrefte', async () => {
      await attach('2025-02-01', '2025-05-31');
      expect((await t.lis.post(sti(), enFordeling()).expect(400)).body).toMatchObject({
        kode: 'tjenestetid.fordelingUtenTilknytning',
      });
      expect((await t.lis.post(sti(), enFordeling({ fra: '2025-02-01' })).expect(400)).body).toMatchObject({
        ...{ kode: 'tjenestetid.fordelingEtterTilknytning', parametere: { dato: '2025-05-31' } },
      });
    });

    it('den kan bare føres av LIS selv', async () => {
      expect((await t.leder.post(sti(), enFordeling()).expect(403)).body).toMatchObject({
        kode: 'tjenestetid.bareLis',
      });
      const other = await portal.as((await enKommune(portal, 'Furedal')).leder);
      await other.post(sti(), enFordeling()).expect(404);
    });
  });

  describe('lederens bekreftelse', () => {
    it('gis én gang når to ledere trykker samtidig, og den andre får vite hvem som kom først', async () => {
      const other = await portal.as(await enMed(portal, 'LEDER', t.kommune.virksomhetId, 'Rune Lyng'));
      const { id, versjon } = await fordel();
      const press = (client: Client): Promise<{ status: number; body: object }> =>
        client.post(`/tjenestefordelinger/${id}/attester`, { tilDato: HALVAARET.til }, { versjon });
      const svar = await Promise.all([press(t.leder), press(other)]);
      expect(svar.map(({ status }) => status).sort()).toEqual([200, 412]);
      const [fordeling] = await fordelinger();
      expect(fordeling?.attester).toHaveLength(1);
      expect(svar.find(({ status }) => status === 412)?.body).toMatchObject({
        parametere: {
          handling: 'attester',
          av: (fordeling?.attester[0] as unknown as { av: { navn: string } }).av.navn,
        },
      });
    });

    it('gis ikke for egen fordeling, og ikke av en veileder eller en leder et annet sted', async () => {
      const { id, versjon } = await fordel();
      const send = { tilDato: HALVAARET.til };
      await enRolle(portal, t.brukerId, 'LEDER', t.kommune.virksomhetId);
      const own = await t.lis.post(`/tjenestefordelinger/${id}/attester`, send, { versjon }).expect(403);
      expect(own.body).toMatchObject({ kode: 'tjenestetid.egenSak' });
      const veileder = await portal.as(t.kommune.veileder);
      await veileder.post(`/tjenestefordelinger/${id}/attester`, send, { versjon }).expect(403);
      const other = await portal.as((await enKommune(portal, 'Lindal')).leder);
      await other.post(`/tjenestefordelinger/${id}/attester`, send, { versjon }).expect(404);
    });

    it.each([
      ['fram i tid', '2026-12-01', 'tjenestetid.attestFramITid'],
      ['forbi slutten', '2025-07-01', 'tjenestetid.attestEtterSlutt'],
      ['før fordelingen begynner', '2024-12-31', 'tjenestetid.attestForTidlig'],
    ])('gis ikke %s', async (_hva, tilDato, kode) => {
      const { id, versjon } = await fordel();
      const svar = await t.leder.post(`/tjenestefordelinger/${id}/attester`, { tilDato }, { versjon }).expect(422);
      expect(svar.body).toMatchObject({ kode });
    });

    it('gis i 24 måneder av lederen der LIS var på de dagene, også for stillingen et annet sted', async () => {
      const { id, versjon } = await fordel();
      await attach('2025-01-01', '2025-12-31');
      const nyKommune = await enKommune(portal, 'Bjerkedal');
      const sql = 'UPDATE tjenesteperiode SET virksomhet_id = ? WHERE id = ?';
      await portal.work.script(() => exec(sql, nyKommune.virksomhetId, institusjon.id));
      const [sett] = await fordelinger(t.leder);
      expect(sett?.andeler.map(({ periode }) => periode.id)).toEqual([aapen.id, institusjon.id]);
      portal.clock.moveTo(new Date('2027-12-31T08:00:00Z'));
      const leder = await portal.as(t.kommune.leder);
      await leder.post(`/tjenestefordelinger/${id}/attester`, { tilDato: HALVAARET.til }, { versjon }).expect(200);
    });

    it('låser andelene, mens slutten kan settes til det som er bekreftet', async () => {
      const { id, versjon } = await bekreft(await fordel(), '2025-03-31');
      const change = (mer: object): Promise<{ status: number; body: object }> =>
        t.lis.put(`/tjenestefordelinger/${id}`, { ...enFordeling(mer), versjon });
      const locked = [
        { fra: '2025-02-01' },
        { til: '2025-03-30' },
        { andeler: [{ periodeId: aapen.id, prosent: 50 }] },
      ];
      for (const mer of locked)
        expect(await change(mer)).toMatchObject({ status: 422, body: { kode: 'tjenestetid.laast' } });
      const path = `/tjenestefordelinger/${id}?versjon=${versjon}`;
      expect((await t.lis.del(path).expect(422)).body).toMatchObject({ kode: 'tjenestetid.kanIkkeSlettes' });
      expect(await change({ til: '2025-03-31' })).toMatchObject({ status: 200, body: { tilstand: 'ATTESTERT' } });
      expect(await oppgaver()).toEqual([]);
    });

    it('kan i stedet bli en retur med begrunnelse, som LIS svarer på', async () => {
      const { id, versjon } = await fordel();
      await t.leder.post(`/tjenestefordelinger/${id}/returner`, {}, { versjon }).expect(400);
      const text = { begrunnelse: 'Vi avtalte 50 og 50.' };
      const svar = await t.leder.post(`/tjenestefordelinger/${id}/returner`, text, { versjon }).expect(200);
      expect(svar.body).toMatchObject({ tilstand: 'RETURNERT', attester: [{ tekst: text.begrunnelse }] });
      expect(await oppgaver(t.lis)).toEqual([`SVAR_FORDELING ${id}`]);
      const front = await t.lis.get(`/utdanningslop/${t.utdanningslopId}/gjor-naa`).expect(200);
      expect(front.body).toMatchObject({
        minTur: [{ slag: 'SVAR_FORDELING' }],
        sisteReturBegrunnelse: [{ tekst: text.begrunnelse }],
      });
      expect(await teller()).toEqual(['3.60', '2.40']);
      const body = { ...enFordeling({ til: '2025-05-31' }), versjon: versjon + 1 };
      await t.lis.put(`/tjenestefordelinger/${id}`, body).expect(200);
      expect(await oppgaver(t.lis)).toEqual([]);
      expect(await oppgaver()).toEqual([`ATTESTER_FORDELING ${id}`]);
    });
  });

  describe('en rettelse av en bekreftet fordeling', () => {
    const rett = (old: Fordelingsvar, mer: object = {}): object =>
      enFordeling({
        andeler: [
          { periodeId: aapen.id, prosent: 50 },
          { periodeId: institusjon.id, prosent: 50 },
        ],
        retter: { id: old.id, versjon: old.versjon, begrunnelse: 'Avtalt 50 og 50.' },
        ...mer,
      });

    it('gjelder først når lederen har bekreftet den like langt', async () => {
      const old = await bekreft(await fordel());
      const ny = (await t.lis.post(sti(), rett(old)).expect(201)).body as Fordelingsvar;
      expect(ny.attester).toMatchObject([{ handling: 'rett', tekst: 'Avtalt 50 og 50.' }]);
      expect(ny.andeler[0]?.virkning).toMatchObject({ foer: '2.40', etter: '3.00' });
      expect(await teller()).toEqual(['2.40', '3.60']);
      const early = { tilDato: '2025-03-31' };
      const svar = await t.leder.post(`/tjenestefordelinger/${ny.id}/attester`, early, { versjon: 1 }).expect(422);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.attestForTidlig' });
      await bekreft(ny);
      expect(await teller()).toEqual(['3.00', '3.00']);
      expect((await fordelinger()).find(({ id }) => id === old.id)).toMatchObject({
        ...{ tilstand: 'ERSTATTET', rettetAvId: ny.id },
      });
    });

    it('kan være kortere: dagene etter den telles etter regelen igjen', async () => {
      const old = await bekreft(await fordel());
      const kort = (await t.lis.post(sti(), rett(old, { til: '2025-03-31' })).expect(201)).body as Fordelingsvar;
      await bekreft(kort, '2025-03-31');
      expect(await teller()).toEqual(['3.30', '2.70']);
    });

    it('trenger begrunnelse, gjelder bare det som er bekreftet, og er én om gangen', async () => {
      const waits = await fordel();
      const early = await t.lis.post(sti(), rett(waits)).expect(422);
      expect(early.body).toMatchObject({ kode: 'tjenestetid.ikkeAttestert' });
      const old = await bekreft(waits);
      const retter = { id: old.id, versjon: old.versjon, begrunnelse: '' };
      await t.lis.post(sti(), rett(old, { retter })).expect(400);
      const ny = (await t.lis.post(sti(), rett(old)).expect(201)).body as Fordelingsvar;
      const again = await t.lis.post(sti(), rett({ ...old, versjon: old.versjon + 1 })).expect(409);
      expect(again.body).toMatchObject({ kode: 'tjenestetid.underRettelse' });
      await t.lis.del(`/tjenestefordelinger/${ny.id}?versjon=${ny.versjon}`).expect(200);
      expect(await fordelinger()).toMatchObject([{ id: old.id, tilstand: 'ATTESTERT', rettetAvId: null }]);
    });
  });

  it('en andel følger perioden når den rettes', async () => {
    await bekreft(await fordel());
    const body = {
      ...HALVAARET,
      stilling: 50,
      kategori: 'INSTITUSJON',
      fravaer: [],
      begrunnelse: 'Stillingen var 50 %.',
    };
    const path = `/tjenesteperioder/${institusjon.id}/rett`;
    const full = { ...body, virksomhetId: t.kommune.virksomhetId };
    const ny = (await t.lis.post(path, full, { versjon: institusjon.versjon }).expect(200)).body as Periodesvar;
    await attester(t, ny, HALVAARET.til);
    const { perioder } = await les(t.lis, t);
    expect(perioder.find(({ id }) => id === ny.id)?.teller?.bekreftet).toBe('3.00');
    expect(perioder.find(({ id }) => id === aapen.id)?.teller?.bekreftet).toBe('2.40');
    expect((await fordelinger())[0]?.andeler.map(({ periode }) => periode.id)).toEqual([aapen.id, ny.id]);
  });

  it('etterkontrollen finner en bekreftet fordeling som er endret utenom portalen', async () => {
    const { id } = await bekreft(await fordel());
    // Another test here moves a period to another kommune behind the portal's back, which is found too.
    const check = async (): Promise<string[]> =>
      (await portal.app.get(Etterkontroll).listAvvik()).filter((avvik) => avvik.includes(id));
    expect(await check()).toEqual([]);
    const change = (sql: string, value: string): Promise<unknown> => portal.work.script(() => exec(sql, value, id));
    await change('UPDATE tjenestefordeling SET attestert_til = ? WHERE id = ?', '2025-06-29');
    expect(await check()).toEqual([`tjenestefordeling ${id}: er en annen enn den som ble attestert`]);
    await change('UPDATE tjenestefordeling SET attestert_til = ? WHERE id = ?', HALVAARET.til);
    await change('UPDATE tjenestefordeling SET andeler = ? WHERE id = ?', '[]');
    expect(await check()).toEqual([`tjenestefordeling ${id}: er en annen enn den som ble attestert`]);
  });
});
