import { onBothDatabases } from '../support/databases';
import { type Client, type Portal, START, startPortal } from '../support/portal';
import {
  type Periodesvar,
  type Tjeneste,
  attester,
  enPeriode,
  enTjeneste,
  les,
  registrer,
} from '../support/tjenestetid/bygg';

/** Six months in an institution from New Year, over a post in open practice that runs without an end. */
const INSTITUSJON = { kategori: 'INSTITUSJON', fra: '2027-01-01', til: '2027-06-30' };

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
    t = await enTjeneste(portal, 'Osdal');
  });

  const avslutt = (...perioder: Pick<Periodesvar, 'id' | 'versjon'>[]): object => ({
    avslutt: perioder.map(({ id, versjon }) => ({ periodeId: id, versjon })),
  });
  const planlegg = (mer: object, key?: string): ReturnType<Client['post']> =>
    t.lis.post(
      `/utdanningslop/${t.utdanningslopId}/tjenesteperioder`,
      enPeriode(t, { ...INSTITUSJON, ...mer }),
      key === undefined ? {} : { key },
    );
  const perioder = async (): Promise<unknown[]> =>
    (await les(t.lis, t)).perioder.map(({ fra, til, teller }) => [fra, til, teller?.['planlagt']]);

  describe('en ny periode oppå en stilling som går videre', () => {
    it('teller ingenting før stillingen får en sluttdato', async () => {
      await registrer(t, { til: null });
      portal.clock.moveTo(new Date(START.getTime() + 60_000));
      await planlegg({}).expect(201);
      expect((await perioder())[1]).toEqual(['2027-01-01', '2027-06-30', '0.00']);
      expect((await les(t.lis, t)).funn.map(({ kode }) => kode)).toContain('OVER_100');
    });

    it('avslutter stillingen dagen før, i samme lagring, og teller fullt', async () => {
      const running = await registrer(t, { til: null });
      await planlegg(avslutt(running)).expect(201);
      expect(await perioder()).toEqual([
        ['2025-09-01', '2026-12-31', '1.33'],
        ['2027-01-01', '2027-06-30', '6.00'],
      ]);
      expect((await les(t.lis, t)).funn.map(({ kode }) => kode)).not.toContain('OVER_100');
    });

    it('viser det samme før den lagres, og da er ingenting endret', async () => {
      const running = await registrer(t, { til: null });
      const path = `/utdanningslop/${t.utdanningslopId}/tjenestetid/proev`;
      const body = enPeriode(t, { ...INSTITUSJON, ...avslutt(running) });
      const svar = await t.lis.post(path, body).expect(200);
      expect(svar.body).toMatchObject({ teller: { planlagt: '6.00', kuttet: '0.00' }, funn: [] });
      expect((await perioder()).map((p) => (p as unknown[]).slice(0, 2))).toEqual([['2025-09-01', null]]);
    });

    it('lagres én gang når det samme sendes to ganger', async () => {
      const running = await registrer(t, { til: null });
      await planlegg(avslutt(running), 'avslutt-en-gang-1').expect(201);
      await planlegg(avslutt(running), 'avslutt-en-gang-1').expect(201);
      expect(await perioder()).toHaveLength(2);
    });
  });

  describe('ingenting lagres når stillingen', () => {
    const unchanged = async (): Promise<void> => {
      expect((await perioder()).map((p) => (p as unknown[]).slice(0, 2))).toEqual([['2025-09-01', null]]);
    };

    it('er attestert forbi dagen den skulle slutte', async () => {
      const running = await attester(t, await registrer(t, { til: null }), '2026-10-31');
      const svar = await planlegg({ fra: '2026-10-01', ...avslutt(running) }).expect(422);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.laast', parametere: { dato: '2026-10-31' } });
      await unchanged();
    });

    it('er endret siden den sto på skjermen', async () => {
      const running = await registrer(t, { til: null });
      await attester(t, running, '2026-01-31');
      const svar = await planlegg(avslutt(running)).expect(412);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.foreldet' });
      await unchanged();
    });

    it('kan avsluttes, men den nye ikke kan lagres', async () => {
      const running = await registrer(t, { til: null });
      const svar = await planlegg({ kategori: 'FJELLTUR', ...avslutt(running) }).expect(400);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.ukjentKategori' });
      await unchanged();
    });

    it('er sendt tilbake og venter på svar', async () => {
      const { id, versjon } = await registrer(t, { til: null });
      await t.leder
        .post(`/tjenesteperioder/${id}/returner`, { begrunnelse: 'Stillingen var 80 %.' }, { versjon })
        .expect(200);
      const svar = await planlegg(avslutt({ id, versjon: versjon + 1 })).expect(422);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.kanIkkeAvsluttes' });
      await unchanged();
    });

    it('har fravær etter dagen den skulle slutte', async () => {
      const leave = { slag: 'ANNET', fra: '2027-02-01', til: '2027-02-28', grad: 100 };
      const running = await registrer(t, { til: null, fravaer: [leave] });
      const svar = await planlegg(avslutt(running)).expect(422);
      expect(svar.body).toMatchObject({ kode: 'tjenestetid.kanIkkeAvsluttes' });
      await unchanged();
    });

    it('hører til en annen', async () => {
      const other = await enTjeneste(portal, 'Lidal');
      const theirs = await registrer(other, { til: null });
      await registrer(t, { til: null });
      await planlegg(avslutt(theirs)).expect(404);
      await unchanged();
      expect((await les(other.lis, other)).perioder).toMatchObject([{ til: null }]);
    });
  });
});
