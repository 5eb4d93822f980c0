import { newId } from '@kp/kernel/ids';
import { Etterkontroll } from '@kp/modules/rapporter';
import { Attestoppgaver } from '@kp/modules/tjenestetid';
import { insert } from '@kp/platform/database/statement';
import { enMed } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, START, startPortal } from '../support/portal';
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

const SYK = { slag: 'ANNET', grad: 100 };

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
  // Whatever has been done, what is stored is what was signed.
  afterEach(async () => {
    expect(await portal.app.get(Etterkontroll).listAvvik()).toEqual([]);
  });

  const oppgaver = async (client: Client): Promise<string[]> =>
    (
      (await client.get('/arbeidsliste').expect(200)).body as { oppgaver: { slag: string; gjelderId: string }[] }
    ).oppgaver.map((o) => `${o.slag} ${o.gjelderId}`);
  const rett = async ({ id, versjon }: Periodesvar, mer: object): Promise<Periodesvar> => {
    const body = { ...enPeriode(t, mer), begrunnelse: 'Feil prosent.' };
    return (await t.lis.post(`/tjenesteperioder/${id}/rett`, body, { versjon }).expect(200)).body as Periodesvar;
  };
  const endre = async (periode: Periodesvar, mer: object): Promise<{ status: number; body: object }> =>
    t.lis.put(`/tjenesteperioder/${periode.id}`, { ...enPeriode(t, mer), versjon: periode.versjon });
  const returner = async ({ id, versjon }: Periodesvar): Promise<Periodesvar> =>
    (await t.leder.post(`/tjenesteperioder/${id}/returner`, { begrunnelse: 'Se på datoene.' }, { versjon }).expect(200))
      .body as Periodesvar;

  it('lederen attesterer begge tilknytningene når LIS har vært der to ganger og sluttet', async () => {
    const first = await registrer(t, { fra: '2025-09-01', til: '2025-12-31' });
    const second = await registrer(t, { fra: '2026-04-01', til: '2026-06-30' });
    const end = (til: string): Generator<never, void, never> =>
      exec('UPDATE tilknytning SET til = ? WHERE id = ?', til, t.tilknytningId);
    await portal.work.script(() => end('2025-12-31'));
    const { utdanningslopId } = t;
    const again = { utdanningslopId, virksomhetId: t.kommune.virksomhetId, fra: '2026-04-01', til: '2026-06-30' };
    await portal.work.script(() => insert('tilknytning', { id: newId(), ...again, ansvarlig: false, versjon: 1 }));
    expect((await les(t.leder, t)).perioder.map(({ id }) => id)).toEqual([first.id, second.id]);
    await attester(t, first, '2025-12-31');
    await attester(t, second, '2026-06-30');
  });

  it('en returnert periode er LIS sin tur igjen når rettelsen av den slettes', async () => {
    const attestert = await attester(t, await registrer(t, { til: null }), '2026-01-31');
    const returnert = await returner(attestert);
    const ny = await rett(returnert, { til: null, stilling: 50 });
    expect(await oppgaver(t.lis)).toEqual([]);
    await t.lis.del(`/tjenesteperioder/${ny.id}?versjon=${ny.versjon}`).expect(200);
    expect((await les(t.lis, t)).perioder).toMatchObject([{ tilstand: 'RETURNERT', venter: { hos: 'Ida Bjørk' } }]);
    expect(await oppgaver(t.lis)).toEqual([`SVAR_PERIODE ${returnert.id}`]);
  });

  it('den som prøver en endring, får vite at den tar plassen til en annen periode', async () => {
    const first = await registrer(t, { stilling: 60 });
    portal.clock.moveTo(new Date(START.getTime() + 1000));
    const second = await registrer(t, { stilling: 40, kategori: 'INSTITUSJON' });
    const path = `/utdanningslop/${t.utdanningslopId}/tjenestetid/proev`;
    const svar = await t.lis.post(path, { ...enPeriode(t, { stilling: 100 }), periodeId: first.id }).expect(200);
    expect((svar.body as { funn: object[] }).funn).toMatchObject([{ kode: 'OVER_100', periodeId: second.id }]);
    const same = await t.lis.post(path, { ...enPeriode(t, { stilling: 60 }), periodeId: first.id }).expect(200);
    expect((same.body as { funn: object[] }).funn).toEqual([]);
  });

  describe('etterkontrollen oppdager at', () => {
    const avvikEtter = async (sql: string, ...params: (string | number)[]): Promise<string[]> => {
      await portal.work.script(() => exec(sql, ...params));
      return portal.app.get(Etterkontroll).listAvvik();
    };
    const borte = { fravaer: [{ ...SYK, fra: '2025-10-01', til: '2025-10-31' }] };
    const document = { annetSted: { tittel: 'Bekreftelse', utsteder: 'Fjordby sykehus', dato: '2026-03-01' } };

    it.each([
      ['fraværet i det attesterte er endret', borte, 'tjenestefravaer SET grad = 50', 'tjenestefravaer SET grad = 100'],
      [
        'dokumentet for tjeneste annet sted er byttet',
        document,
        "tjenesteperiode SET annet_sted_tittel = 'Noe annet'",
        "tjenesteperiode SET annet_sted_tittel = 'Bekreftelse'",
      ],
    ])('%s', async (_hva, mer, change, back) => {
      const { id } = await attester(t, await registrer(t, mer), '2026-02-28');
      const key = change.startsWith('tjenestefravaer') ? 'periode_id' : 'id';
      const expected = [`tjenesteperiode ${id}: er en annen enn den som ble attestert`];
      expect(await avvikEtter(`UPDATE ${change} WHERE ${key} = ?`, id)).toEqual(expected);
      expect(await avvikEtter(`UPDATE ${back} WHERE ${key} = ?`, id)).toEqual([]);
    });

    it('en annen virksomhet står som ansvarlig for det attesterte', async () => {
      const { id } = await attester(t, await registrer(t), '2026-02-28');
      const other = await enTjeneste(portal, 'Furedal');
      const set = 'UPDATE tjenesteperiode SET virksomhet_id = ? WHERE id = ?';
      expect(await avvikEtter(set, other.kommune.virksomhetId, id)).toHaveLength(1);
      expect(await avvikEtter(set, t.kommune.virksomhetId, id)).toEqual([]);
    });

    it('dagene i en attest er endret', async () => {
      const { id } = await attester(t, await registrer(t), '2026-02-28');
      const set = (dato: string): string => `UPDATE tjenesteattest SET til_dato = '${dato}' WHERE periode_id = ?`;
      expect(await avvikEtter(set('2026-01-31'), id)).toHaveLength(1);
      expect(await avvikEtter(set('2026-02-28'), id)).toEqual([]);
    });
  });

  describe('attesten på papir', () => {
    const attest = async ({ id }: Periodesvar): Promise<{ teller: string; merknader: string[] }> =>
      (await t.lis.get(`/tjenesteperioder/${id}/attest`).expect(200)).body as { teller: string; merknader: string[] };

    it('viser det som er attestert, uansett hva som er registrert ved siden av', async () => {
      const fravaer = [{ ...SYK, fra: '2026-02-01', til: '2026-02-28' }];
      const periode = await attester(t, await registrer(t, { fravaer }), '2026-02-28');
      expect((await attest(periode)).teller).toBe('6.00');
      await registrer(t, { kategori: 'INSTITUSJON', stilling: 60 });
      expect((await attest(periode)).teller).toBe('6.00');
    });

    it('sier fra når den er erstattet', async () => {
      const old = await attester(t, await registrer(t), '2026-02-28');
      const erstattet = 'Denne attesten er erstattet av en nyere og gjelder ikke lenger.';
      expect(await attest(old)).toMatchObject({ merknader: expect.not.arrayContaining([erstattet]), erstattet: false });
      await attester(t, await rett(old, { stilling: 50 }), '2026-02-28');
      expect(await attest(old)).toMatchObject({
        merknader: expect.arrayContaining([erstattet]),
        erstattet: true,
        teller: null,
      });
    });
  });

  describe('LIS1-fravær over flere attester', () => {
    const mer = { kategori: 'KOMMUNE', fra: '2026-03-01', til: '2026-08-31' };
    const april = { ...SYK, fra: '2026-04-20', til: '2026-04-24' };
    const attestTil = async (
      { id, versjon }: Periodesvar,
      tilDato: string,
      fravaersdager: object[] = [],
    ): Promise<Periodesvar> =>
      (await t.leder.post(`/tjenesteperioder/${id}/attester`, { tilDato, fravaersdager }, { versjon }).expect(200))
        .body as Periodesvar;
    const brukt = async (): Promise<number | undefined> =>
      ((await les(t.lis, t)) as unknown as { lis1: { kategori: string; brukt: number }[] }).lis1.find(
        ({ kategori }) => kategori === 'KOMMUNE',
      )?.brukt;

    beforeEach(async () => {
      t = await enTjeneste(portal, 'Granvik', 'LIS1');
    });

    it('hver attest setter dagene den selv dekker', async () => {
      const periode = await registrer(t, { ...mer, fravaer: [april] });
      // Monday to Wednesday, then Thursday and Friday.
      const first = await attestTil(periode, '2026-04-22');
      expect(first.attester).toMatchObject([{ dagerForeslaatt: 3, dagerSatt: 3 }]);
      expect(first.fravaer).toMatchObject([{ dagerForeslaatt: 5, dagerSatt: 3 }]);
      expect(await brukt()).toBe(5);
      const second = await attestTil(first, '2026-08-31', [{ fravaerId: first.fravaer[0]?.id, dager: 1.5 }]);
      expect(second.attester[1]).toMatchObject({ dagerForeslaatt: 2, dagerSatt: 1.5 });
      expect(second.fravaer).toMatchObject([{ dagerForeslaatt: 5, dagerSatt: 4.5 }]);
      expect(await brukt()).toBe(4.5);
    });

    it('fravær som blir lengre enn det som er attestert, teller mer', async () => {
      const first = await attestTil(await registrer(t, { ...mer, fravaer: [april] }), '2026-04-24');
      const [row] = first.fravaer;
      const longer = [{ ...april, id: row?.id, til: '2026-05-08' }];
      expect(await endre(first, { ...mer, fravaer: longer })).toMatchObject({ status: 200 });
      // Fourteen working days; 1 May is a Friday.
      expect(await brukt()).toBe(14);
    });

    it('i en rettelse foreslås på nytt, før rettelsen teller', async () => {
      const old = await attestTil(await registrer(t, { ...mer, fravaer: [april] }), '2026-08-31');
      const ny = await rett(old, { ...mer, fravaer: [{ ...april, til: '2026-04-22' }] });
      expect(ny).toMatchObject({
        teller: null,
        fravaer: [{ dagerForeslaatt: 3, dagerSatt: null, dagerUattestert: 3 }],
      });
      expect(await brukt()).toBe(5);
      const [row] = ny.fravaer;
      const svar = await attestTil(ny, '2026-08-31', [{ fravaerId: row?.id, dager: 2 }]);
      expect(svar.attester).toMatchObject([{ handling: 'rett' }, { dagerForeslaatt: 3, dagerSatt: 2 }]);
      expect(await brukt()).toBe(2);
    });

    it('dagene som er attestert, kan verken LIS eller en senere attest endre', async () => {
      const first = await attestTil(await registrer(t, { ...mer, fravaer: [april] }), '2026-04-30');
      const [row] = first.fravaer;
      const anew = await endre(first, { ...mer, fravaer: [april] });
      expect(anew).toMatchObject({ status: 422, body: { kode: 'tjenestetid.laast' } });
      const { id, versjon } = first;
      const body = { tilDato: '2026-08-31', fravaersdager: [{ fravaerId: row?.id, dager: 1 }] };
      const svar = await t.leder.post(`/tjenesteperioder/${id}/attester`, body, { versjon }).expect(400);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.fravaerUtenforAttest' });
    });
  });

  it('samme fravær sendt to ganger blir to fravær, ikke en feil i portalen', async () => {
    const periode = await registrer(t, {
      fravaer: [{ slag: 'FERIE', grad: 100, fra: '2025-10-01', til: '2025-10-10' }],
    });
    const [row] = periode.fravaer;
    const one = { id: row?.id, slag: 'FERIE', grad: 100, fra: '2025-10-01', til: '2025-10-10' };
    const svar = await endre(periode, { fravaer: [one, { ...one, fra: '2025-11-01', til: '2025-11-10' }] });
    expect(svar).toMatchObject({ status: 200 });
    expect((await les(t.lis, t)).perioder[0]?.fravaer).toHaveLength(2);
  });

  it('en oppgave om å attestere blir borte når de 24 månedene er gått', async () => {
    await registrer(t);
    await portal.work.script(() => exec('UPDATE tilknytning SET til = ? WHERE id = ?', '2026-02-28', t.tilknytningId));
    expect(await oppgaver(t.leder)).toHaveLength(1);
    portal.clock.moveTo(new Date('2028-03-01T08:00:00Z'));
    await portal.app.get(Attestoppgaver).ask();
    expect(await oppgaver(await portal.as(t.kommune.leder))).toEqual([]);
  });

  describe('det som står fast:', () => {
    it('en nøkkel brukt om igjen med noe annet avvises', async () => {
      const path = `/utdanningslop/${t.utdanningslopId}/tjenesteperioder`;
      await t.lis.post(path, enPeriode(t), { key: 'samme-nokkel-1' }).expect(201);
      const svar = await t.lis.post(path, enPeriode(t, { stilling: 50 }), { key: 'samme-nokkel-1' }).expect(422);
      expect(svar.body).toMatchObject({ kode: 'idempotens.annetInnhold' });
    });

    it('den som ikke er leder lenger, attesterer ikke', async () => {
      const { id, versjon } = await registrer(t);
      const sql = 'UPDATE rolle SET til = ? WHERE bruker_id = ?';
      await portal.work.script(() => exec(sql, '2026-11-19', t.kommune.leder));
      await t.leder.post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-02-28' }, { versjon }).expect(404);
      await portal.work.script(() => exec('UPDATE rolle SET til = NULL WHERE bruker_id = ?', t.kommune.leder));
    });

    it('stedfortrederen attesterer, den som bare godkjenner på vegne av lederen, gjør det ikke', async () => {
      const { id, versjon } = await registrer(t);
      const { virksomhetId } = t.kommune;
      const send = { tilDato: '2026-02-28' };
      const delegert = await portal.as(await enMed(portal, 'DELEGERT_GODKJENNER', virksomhetId, 'Rune Lyng'));
      await delegert.post(`/tjenesteperioder/${id}/attester`, send, { versjon }).expect(403);
      const stedfortreder = await portal.as(await enMed(portal, 'STEDFORTREDER', virksomhetId, 'Siv Starr'));
      const svar = await stedfortreder.post(`/tjenesteperioder/${id}/attester`, send, { versjon }).expect(200);
      expect(svar.body).toMatchObject({ attester: [{ rolle: 'STEDFORTREDER' }] });
    });

    it('LIS som endrer samtidig med at lederen attesterer: én av dem, den andre får vite det', async () => {
      const { id, versjon } = await registrer(t);
      const svar = await Promise.all([
        t.leder.post(`/tjenesteperioder/${id}/attester`, { tilDato: '2026-02-28' }, { versjon }),
        t.lis.put(`/tjenesteperioder/${id}`, { ...enPeriode(t, { stilling: 50 }), versjon }),
      ]);
      expect(svar.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('en rettelse av en rettelse erstatter den, og den første forblir erstattet', async () => {
      const a = await attester(t, await registrer(t), '2026-02-28');
      const b = await attester(t, await rett(a, { stilling: 50 }), '2026-02-28');
      const c = await attester(t, await rett(b, { stilling: 80 }), '2026-02-28');
      const { perioder, krav } = await les(t.lis, t);
      expect(Object.fromEntries(perioder.map(({ id, tilstand }) => [id, tilstand]))).toEqual({
        [a.id]: 'ERSTATTET',
        [b.id]: 'ERSTATTET',
        [c.id]: 'ATTESTERT',
      });
      expect(krav[0]?.bekreftet.telt).toBe('4.80');
    });

    it('dagen regnes i Oslo: attesten kan gis for i dag rett etter midnatt om sommeren', async () => {
      const { id, versjon } = await registrer(t, { til: null });
      portal.clock.moveTo(new Date('2027-06-30T22:30:00Z'));
      const leder = await portal.as(t.kommune.leder);
      const svar = await leder.post(`/tjenesteperioder/${id}/attester`, { tilDato: '2027-07-01' }, { versjon });
      expect(svar.status).toBe(200);
      const [shown] = (await les(await portal.as(t.brukerId), t)).perioder;
      expect(shown?.deler).toMatchObject([{ stand: 'BEKREFTET', til: '2027-07-01' }, { stand: 'PLANLAGT' }]);
    });

    it('status og avtale som endres etterpå, endrer tallet og sies fra om, men ikke det som er signert', async () => {
      const periode = await attester(t, await registrer(t), '2026-02-28');
      const sql =
        "UPDATE virksomhet_status SET status = 'GODKJENT', teller_fra = ?, teller_til = ? WHERE virksomhet_id = ?";
      await portal.work.script(() => exec(sql, '2020-01-01', '2025-12-31', t.kommune.virksomhetId));
      const { krav, funn, perioder } = await les(t.lis, t);
      expect(krav[0]?.bekreftet.telt).toBe('4.00');
      expect(funn).toMatchObject([
        { kode: 'STATUS_HOLDER_IKKE', parametere: { fra: '2026-01-01', til: '2026-02-28' } },
      ]);
      expect(perioder).toMatchObject([{ id: periode.id, attestertTil: '2026-02-28' }]);
    });
  });
});
