import { onBothDatabases } from '../support/databases';
import { enKommune, enMed, enRolle } from '../support/builders';
import { type Portal, START, startPortal } from '../support/portal';
import {
  type Periodesvar,
  type Tjeneste,
  attester,
  enPeriode,
  enTjeneste,
  exec,
  les,
  registrer,
} from '../support/tjenestetid/bygg';

interface Oppgaver {
  oppgaver: { slag: string; gjelderId: string }[];
}

onBothDatabases((_, open) => {
  let portal: Portal;
  let t: Tjeneste;
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
  });

  const total = async (): Promise<string[]> => {
    const [krav] = (await les(t.lis, t)).krav;
    return [krav!.bekreftet.telt, krav!.medRegistrert.telt];
  };
  const oppgaver = async (client = t.leder): Promise<string[]> =>
    ((await client.get('/arbeidsliste').expect(200)).body as Oppgaver).oppgaver.map((o) => `${o.slag} ${o.gjelderId}`);

  describe('en periode som LIS registrerer', () => {
    it('telles som registrert til lederen har attestert den', async () => {
      const periode = await registrer(t);
      expect(await total()).toEqual(['0.00', '6.00']);
      expect(await oppgaver()).toEqual([`ATTESTER_PERIODE ${periode.id}`]);
      const attestert = await attester(t, periode, '2026-02-28');
      expect(attestert).toMatchObject({ tilstand: 'ATTESTERT', attestertTil: '2026-02-28', tillatteHandlinger: [] });
      expect(attestert.attester[0]?.signaturNr).toBeGreaterThan(0);
      expect(attestert.attester[0]?.kontrollkode).toMatch(/^(\w{4}-){3}\w{4}$/);
      expect(await total()).toEqual(['6.00', '6.00']);
      expect(await oppgaver()).toEqual([]);
      const varsler = (await t.lis.get('/varsler').expect(200)).body as { varsler: { slag: string }[] };
      expect(varsler.varsler[0]?.slag).toBe('tjenestetid.attestert');
    });

    it('viser hvilke dager som er bekreftet, registrert og planlagt', async () => {
      const periode = await registrer(t, { til: null });
      await attester(t, periode, '2026-01-31');
      const [shown] = (await les(t.lis, t)).perioder;
      expect(shown?.deler).toEqual([
        { stand: 'BEKREFTET', fra: '2025-09-01', til: '2026-01-31' },
        { stand: 'REGISTRERT', fra: '2026-02-01', til: '2026-11-20' },
        { stand: 'PLANLAGT', fra: '2026-11-21', til: null },
      ]);
      expect((await les(t.lis, t)).prognose?.grunner.map(({ kode }) => kode)).toContain('MANGLER_OG_IKKE_PLANLAGT');
    });

    it('er én, selv om den sendes tjue ganger på en gang', async () => {
      const send = (): Promise<{ status: number }> =>
        t.lis.post(`/utdanningslop/${t.utdanningslopId}/tjenesteperioder`, enPeriode(t), { key: 'tjue-like-123' });
      const svar = await Promise.all(Array.from({ length: 20 }, send));
      expect(svar.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
      expect((await les(t.lis, t)).perioder).toHaveLength(1);
    });

    it('kan bare registreres av LIS selv', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenesteperioder`;
      const svar = await t.leder.post(path, enPeriode(t)).expect(403);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.bareLis' });
      const other = await portal.as((await enKommune(portal, 'Furedal')).leder);
      await other.post(path, enPeriode(t)).expect(404);
      await other.get(`/utdanningslop/${t.utdanningslopId}/tjenestetid`).expect(404);
    });

    it('kan prøves uten at noe lagres', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenestetid/proev`;
      const svar = await t.lis.post(path, enPeriode(t, { stilling: 40 })).expect(200);
      expect(svar.body).toMatchObject({ teller: { registrert: '2.40' }, funn: [{ kode: 'UNDER_MINSTE_STILLING' }] });
      expect((await les(t.lis, t)).perioder).toEqual([]);
    });

    it('kan endres og slettes så lenge ingenting er attestert', async () => {
      const { id, versjon } = await registrer(t);
      const endret = await t.lis
        .put(`/tjenesteperioder/${id}`, { ...enPeriode(t, { stilling: 50 }), versjon })
        .expect(200);
      expect(endret.body).toMatchObject({ periode: { stilling: 50, versjon: versjon + 1 } });
      const foreldet = await t.lis.del(`/tjenesteperioder/${id}?versjon=${versjon}`).expect(412);
      // Nobody has signed anything: it was the LIS, on another screen.
      expect(foreldet.body).toMatchObject({
        parametere: { handling: null, av: 'Ida Bjørk', tid: START.toISOString() },
      });
      await t.lis.del(`/tjenesteperioder/${id}?versjon=${versjon + 1}`).expect(200);
      expect((await les(t.lis, t)).perioder).toEqual([]);
      expect(await oppgaver()).toEqual([]);
    });
  });

  describe('det som ikke kan være ment', () => {
    const fravaer = (mer: object): object => ({
      fravaer: [{ slag: 'ANNET', fra: '2025-10-01', til: '2025-10-31', grad: 100, ...mer }],
    });
    const two = { fravaer: [1, 2].map(() => ({ slag: 'ANNET', fra: '2025-10-01', til: '2025-10-31', grad: 60 })) };

    it.each([
      ['slutt før start', { fra: '2026-03-01', til: '2026-02-28' }, 'tjenestetid.sluttFoerStart'],
      ['stilling på 0 %', { stilling: 0 }, 'ugyldig.felt'],
      ['stilling på 101 %', { stilling: 101 }, 'ugyldig.felt'],
      ['29. februar 2025', { til: '2025-02-29' }, 'ugyldig.felt'],
      ['år 0', { fra: '0000-01-01' }, 'ugyldig.felt'],
      ['år 10000', { til: '10000-01-01' }, 'ugyldig.felt'],
      ['en kategori som ikke finnes', { kategori: 'FJELLTUR' }, 'tjenestetid.ukjentKategori'],
      ['fravær på 120 %', fravaer({ grad: 120 }), 'ugyldig.felt'],
      ['to fravær på til sammen 120 %', two, 'tjenestetid.fravaerOver100'],
      ['fravær etter at perioden er slutt', fravaer({ til: '2026-03-31' }), 'tjenestetid.fravaerUtenforPerioden'],
      ['fravær som slutter før det begynner', fravaer({ til: '2025-09-30' }), 'tjenestetid.sluttFoerStart'],
      [
        'en virksomhet som ikke finnes',
        { virksomhetId: '00000000-0000-4000-8000-000000000000' },
        'tjenestetid.ukjentVirksomhet',
      ],
      [
        'et læringssted som ikke finnes',
        { arenaId: '00000000-0000-4000-8000-000000000000' },
        'tjenestetid.ukjentArena',
      ],
    ])('%s avvises med en setning, og ingenting lagres', async (_hva, mer, kode) => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenesteperioder`;
      const svar = await t.lis.post(path, enPeriode(t, mer)).expect(400);
      expect(svar.body).toMatchObject({ kode });
      expect((svar.body as { title: string }).title).not.toBe(kode);
      expect((await les(t.lis, t)).perioder).toEqual([]);
    });

    it.each([
      ['tjeneste før autorisasjon', [{}], 'FOER_AUTORISASJON'],
      ['en periode på 40 år', [{ fra: '1986-01-01', til: '2025-12-31' }], 'SVAERT_LANG'],
      ['tre stillinger samtidig', [{ stilling: 60 }, { stilling: 60 }, { stilling: 60 }], 'OVER_100'],
      ['samme stilling ført to ganger', [{ stilling: 40 }, { stilling: 40 }], 'OVERLAPP'],
      ['et opphold', [{ til: '2025-10-31' }, { fra: '2026-01-01' }], 'OPPHOLD'],
    ])('%s lagres og påpekes', async (_hva, perioder, kode) => {
      await t.lis.put(`/utdanningslop/${t.utdanningslopId}/autorisasjon`, { autorisert: '2025-10-15' }).expect(200);
      for (const mer of perioder) await registrer(t, mer);
      const { funn } = await les(t.lis, t);
      expect(funn).toContainEqual(expect.objectContaining({ kode, alvor: 'MERK' }));
    });
  });

  describe('attesten', () => {
    it('gis én gang når to ledere trykker samtidig, og den andre får vite hvem som kom først', async () => {
      const other = await portal.as(await enMed(portal, 'LEDER', t.kommune.virksomhetId, 'Rune Lyng'));
      const { id, versjon } = await registrer(t);
      const press = (client: typeof other): Promise<{ status: number; body: object }> =>
        client.post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-02-28' }, { versjon });
      const svar = await Promise.all([press(t.leder), press(other)]);
      expect(svar.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(svar.find(({ status }) => status === 412)?.body).toMatchObject({
        parametere: { handling: 'attester', tid: START.toISOString() },
      });
      expect((await les(t.lis, t)).perioder[0]?.attester).toHaveLength(1);
    });

    it('gis aldri for egen tjeneste', async () => {
      await enRolle(portal, t.brukerId, 'LEDER', t.kommune.virksomhetId);
      const periode = await registrer(t);
      expect(periode.tillatteHandlinger).not.toContain('attester');
      const { id, versjon } = periode;
      const svar = await t.lis
        .post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-02-28' }, { versjon })
        .expect(403);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.egenSak' });
    });

    it.each([
      ['fram i tid', '2026-12-01', 'tjenestetid.attestFramITid'],
      ['forbi slutten', '2026-03-01', 'tjenestetid.attestEtterSlutt'],
      ['før perioden begynner', '2025-08-01', 'tjenestetid.attestForTidlig'],
    ])('gis ikke %s', async (_hva, tilDato, kode) => {
      const { id, versjon } = await registrer(t);
      const svar = await t.leder.post(`/tjenesteperioder/${id}/attester`, { tilDato }, { versjon }).expect(422);
      expect(svar.body).toMatchObject({ kode });
    });

    it('gis bare av den som leder stedet', async () => {
      const { id, versjon } = await registrer(t);
      const veileder = await portal.as(t.kommune.veileder);
      const send = { tilDato: '2026-02-28' };
      await veileder.post(`/tjenesteperioder/${id}/attester`, send, { versjon }).expect(403);
      const other = await portal.as((await enKommune(portal, 'Lindal')).leder);
      await other.post(`/tjenesteperioder/${id}/attester`, send, { versjon }).expect(404);
    });

    it('låser det den gjelder, mens resten kan endres', async () => {
      const periode = await registrer(t, { til: null });
      const { id, versjon } = await attester(t, periode, '2026-01-31');
      const change = (mer: object, v = versjon): Promise<{ status: number; body: object }> =>
        t.lis.put(`/tjenesteperioder/${id}`, { ...enPeriode(t, { til: null, ...mer }), versjon: v });
      const sick = [{ slag: 'ANNET', fra: '2025-12-01', til: '2025-12-31', grad: 100 }];
      for (const mer of [{ stilling: 50 }, { fra: '2025-08-01' }, { til: '2026-01-15' }, { fravaer: sick }]) {
        expect(await change(mer)).toMatchObject({ status: 422, body: { kode: 'tjenestetid.laast' } });
      }
      const later = [{ slag: 'ANNET', fra: '2026-03-01', til: '2026-03-31', grad: 100 }];
      expect(await change({ til: '2026-06-30', fravaer: later })).toMatchObject({ status: 200 });
      await t.lis.del(`/tjenesteperioder/${id}?versjon=${versjon + 1}`).expect(422);
    });

    it('kan i stedet bli en retur med begrunnelse, som LIS svarer på', async () => {
      const { id, versjon } = await registrer(t);
      await t.leder.post(`/tjenesteperioder/${id}/returner`, {}, { versjon }).expect(400);
      const text = { begrunnelse: 'Stillingen var 80 %.' };
      const svar = await t.leder.post(`/tjenesteperioder/${id}/returner`, text, { versjon }).expect(200);
      expect(svar.body).toMatchObject({
        tilstand: 'RETURNERT',
        attester: [{ handling: 'returner', tekst: text.begrunnelse }],
      });
      expect(await oppgaver(t.lis)).toEqual([`SVAR_PERIODE ${id}`]);
      const front = await t.lis.get(`/utdanningslop/${t.utdanningslopId}/gjor-naa`).expect(200);
      expect(front.body).toMatchObject({
        minTur: [{ slag: 'SVAR_PERIODE' }],
        sisteReturBegrunnelse: [{ tekst: text.begrunnelse }],
      });
      await t.lis
        .put(`/tjenesteperioder/${id}`, { ...enPeriode(t, { stilling: 80 }), versjon: versjon + 1 })
        .expect(200);
      expect(await oppgaver(t.lis)).toEqual([]);
      expect(await oppgaver()).toEqual([`ATTESTER_PERIODE ${id}`]);
    });
  });

  describe('lederen der LIS var før', () => {
    const end = async (til: string): Promise<void> => {
      await portal.work.script(() => exec('UPDATE tilknytning SET til = ? WHERE id = ?', til, t.tilknytningId));
    };

    it('attesterer i 24 måneder det som ligger innenfor tilknytningen, og ser ikke mer', async () => {
      const periode = await registrer(t, { til: null });
      await registrer(t, { fra: '2026-05-01', til: '2026-06-30', stilling: 20 });
      await end('2026-03-31');
      const seen = await les(t.leder, t);
      expect(seen).toMatchObject({ begrenset: { til: '2026-03-31' }, krav: [], prognose: null });
      expect(seen.perioder.map(({ id }) => id)).toEqual([periode.id]);
      const { id, versjon } = periode;
      const late = await t.leder
        .post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-04-30' }, { versjon })
        .expect(422);
      expect(late.body).toMatchObject({ kode: 'tjenestetid.attestUtenforTilknytning' });
      await attester(t, periode, '2026-03-31');
      expect((await les(t.lis, t)).funn).toContainEqual(expect.objectContaining({ kode: 'AAPEN_ETTER_TILKNYTNING' }));
    });

    it('attesterer ikke lenger når 24 måneder er gått', async () => {
      const { id, versjon } = await registrer(t);
      await end('2026-02-28');
      portal.clock.moveTo(new Date('2028-03-01T08:00:00Z'));
      const leder = await portal.as(t.kommune.leder);
      await leder.post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-02-28' }, { versjon }).expect(404);
    });
  });

  describe('en rettelse', () => {
    const rett = async ({ id, versjon }: Periodesvar, mer: object): Promise<Periodesvar> => {
      const body = { ...enPeriode(t, mer), begrunnelse: 'Feil prosent.' };
      return (await t.lis.post(`/tjenesteperioder/${id}/rett`, body, { versjon }).expect(200)).body as Periodesvar;
    };

    it('erstatter det attesterte først når den selv er attestert', async () => {
      const old = await attester(t, await registrer(t), '2026-02-28');
      const ny = await rett(old, { stilling: 50 });
      expect(ny).toMatchObject({ tilstand: 'REGISTRERT', erstatterId: old.id, teller: null });
      expect(await total()).toEqual(['6.00', '6.00']);
      expect(await oppgaver()).toEqual([`ATTESTER_PERIODE ${ny.id}`]);
      await attester(t, ny, '2026-02-28');
      expect(await total()).toEqual(['3.00', '3.00']);
      const before = (await les(t.lis, t)).perioder.find(({ id }) => id === old.id);
      expect(before).toMatchObject({ tilstand: 'ERSTATTET', rettetAvId: ny.id, teller: null });
    });

    it('må attesteres så langt som det den erstatter', async () => {
      const old = await attester(t, await registrer(t), '2026-02-28');
      const { id, versjon } = await rett(old, { stilling: 50 });
      const svar = await t.leder
        .post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-01-31' }, { versjon })
        .expect(422);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.attestForTidlig' });
    });

    it('lar det gamle stå når den returneres eller slettes, og det er bare én om gangen', async () => {
      const old = await attester(t, await registrer(t), '2026-02-28');
      const ny = await rett(old, { stilling: 50 });
      const again = { ...enPeriode(t), begrunnelse: 'En gang til.' };
      const svar = await t.lis
        .post(`/tjenesteperioder/${old.id}/rett`, again, { versjon: old.versjon + 1 })
        .expect(409);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.underRettelse' });
      const body = { begrunnelse: 'Den første var riktig.' };
      await t.leder.post(`/tjenesteperioder/${ny.id}/returner`, body, { versjon: ny.versjon }).expect(200);
      expect(await total()).toEqual(['6.00', '6.00']);
      await t.lis.del(`/tjenesteperioder/${ny.id}?versjon=${ny.versjon + 1}`).expect(200);
      expect((await les(t.lis, t)).perioder).toMatchObject([{ id: old.id, tilstand: 'ATTESTERT', rettetAvId: null }]);
    });
  });

  describe('LIS1', () => {
    it('får fraværsdager foreslått, og lederen setter dem', async () => {
      t = await enTjeneste(portal, 'Granvik', 'LIS1');
      const fravaer = [{ slag: 'ANNET', fra: '2026-03-30', til: '2026-04-16', grad: 100 }];
      const mer = { kategori: 'KOMMUNE', fra: '2026-03-01', til: '2026-08-31', fravaer };
      const periode = await registrer(t, mer);
      expect(periode.fravaer).toMatchObject([{ dagerForeslaatt: 11, dagerSatt: null }]);
      const { id, versjon } = periode;
      const [first] = periode.fravaer;
      const set = (dager: number): object => ({
        tilDato: '2026-08-31',
        fravaersdager: [{ fravaerId: first?.id, dager }],
      });
      const half = await t.leder.post(`/tjenesteperioder/${id}/attester`, set(9.25), { versjon }).expect(400);
      expect(half.body).toMatchObject({ kode: 'tjenestetid.halveDager' });
      const svar = await t.leder.post(`/tjenesteperioder/${id}/attester`, set(9.5), { versjon }).expect(200);
      expect(svar.body).toMatchObject({
        fravaer: [{ dagerForeslaatt: 11, dagerSatt: 9.5 }],
        attester: [{ dagerForeslaatt: 11, dagerSatt: 9.5 }],
      });
      expect((await les(t.lis, t)).lis1.map(({ resttjeneste }) => resttjeneste)).toEqual([0, 3.5]);
    });
  });

  it('innsynet til lederen og veilederen føres', async () => {
    await les(await portal.as(t.kommune.veileder), t);
    const sql = "SELECT COUNT(*) AS antall FROM innsynslogg WHERE hva = 'tjenestetid' AND gjelder_bruker_id = ?";
    expect(Number((await portal.work.row<{ antall: number }>(sql, t.brukerId))?.antall)).toBe(1);
  });
});
