import { Attestoppgaver } from '@kp/modules/tjenestetid';
import { type Kommune, enKommune } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Portal, START, startPortal } from '../support/portal';
import { type Tjeneste, attester, enPeriode, enStatus, enTjeneste, les, registrer } from '../support/tjenestetid/bygg';

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

  const paa = (dag: string): void => portal.clock.moveTo(new Date(`${dag}T08:00:00Z`));
  const ask = (): Promise<number> => portal.app.get(Attestoppgaver).ask();
  const oppgaver = async (brukerId: string): Promise<string[]> => {
    const svar = await (await portal.as(brukerId)).get('/arbeidsliste').expect(200);
    return (svar.body as { oppgaver: { slag: string; gjelderId: string }[] }).oppgaver.map(
      ({ slag, gjelderId }) => `${slag} ${gjelderId}`,
    );
  };
  const tall = async (): Promise<string[]> => {
    const [total] = (await les(await portal.as(t.brukerId), t)).krav;
    return [total?.bekreftet.telt ?? '', total?.medRegistrert.telt ?? ''];
  };

  describe('permisjon på utdanningsløpet', () => {
    const permisjon = (fra: string, til: string | null): Promise<unknown> =>
      t.leder.post(`/utdanningslop/${t.utdanningslopId}/permisjoner`, { fra, til }).expect(201);

    it('stopper halvårets oppgave når hver dag er i permisjon, og den kommer igjen etterpå', async () => {
      const { id } = await attester(t, await registrer(t, { til: null }), '2026-06-30');
      await permisjon('2026-07-01', '2027-03-31');
      paa('2027-01-01');
      await ask();
      expect(await oppgaver(t.kommune.leder)).toEqual([]);
      paa('2027-07-01');
      await ask();
      expect(await oppgaver(t.kommune.leder)).toEqual([`ATTESTER_PERIODE ${id}`]);
    });

    it('hindrer ikke attest av en periode som er slutt', async () => {
      const { id } = await registrer(t, { fra: '2026-09-01', til: '2026-11-30' });
      await permisjon('2026-09-01', null);
      paa('2026-12-01');
      await ask();
      expect(await oppgaver(t.kommune.leder)).toEqual([`ATTESTER_PERIODE ${id}`]);
    });

    it('rører ikke tallene: det er fraværet i perioden som teller', async () => {
      await attester(t, await registrer(t), '2026-02-28');
      const before = await tall();
      await permisjon('2026-01-01', '2026-01-31');
      expect(await tall()).toEqual(before);
    });
  });

  describe('permisjon uten fravær i perioden', () => {
    const DAGER = { fra: '2026-02-01', til: '2026-02-28' };
    const FUNN = { kode: 'PERMISJON_UTEN_FRAVAER', alvor: 'MERK', parametere: DAGER };
    const permisjon = async (fra: string, til: string | null): Promise<unknown> =>
      t.leder.post(`/utdanningslop/${t.utdanningslopId}/permisjoner`, { fra, til }).expect(201);
    const funn = async (brukerId: string): Promise<{ kode: string }[]> =>
      (await les(await portal.as(brukerId), t)).funn.filter(({ kode }) => kode === FUNN.kode);

    it('sies til LIS og leder, med dagene perioden og permisjonen har felles', async () => {
      const { id } = await registrer(t);
      await permisjon('2026-02-01', '2026-06-30');
      expect(await funn(t.brukerId)).toEqual([{ ...FUNN, periodeId: id }]);
      expect(await funn(t.kommune.leder)).toEqual([{ ...FUNN, periodeId: id }]);
    });

    it('sies mens perioden skrives, til fraværet er ført', async () => {
      await permisjon('2026-02-01', null);
      const proev = async (fravaer: object[]): Promise<unknown> => {
        const body = { ...enPeriode(t, { fravaer }), periodeId: null };
        const svar = await t.lis.post(`/utdanningslop/${t.utdanningslopId}/tjenestetid/proev`, body).expect(200);
        return (svar.body as { funn: unknown[] }).funn;
      };
      expect(await proev([])).toContainEqual(expect.objectContaining(FUNN));
      const fravaer = { slag: 'ANNET', grad: 100, ...DAGER };
      expect(await proev([fravaer])).not.toContainEqual(expect.objectContaining({ kode: FUNN.kode }));
    });

    it('sies ikke når perioden har fravær i permisjonen, eller er over før den', async () => {
      await registrer(t, { fravaer: [{ slag: 'ANNET', grad: 100, ...DAGER }] });
      await permisjon('2026-02-01', null);
      expect(await funn(t.brukerId)).toEqual([]);
    });
  });

  describe('en flytting', () => {
    let ny: Kommune;

    const flytt = async (fra: string): Promise<void> => {
      ny = await enKommune(portal, 'Furnes');
      await enStatus(portal, ny.virksomhetId);
      const path = `/utdanningslop/${t.utdanningslopId}/tilknytninger`;
      await (await portal.as(t.kommune.leder)).post(path, { virksomhetId: ny.virksomhetId, fra }).expect(201);
    };

    it('endrer ingen tall, verken dagen før eller dagen etter', async () => {
      await attester(t, await registrer(t, { til: null }), '2026-06-30');
      paa('2026-11-30');
      const before = await tall();
      await flytt('2026-12-01');
      expect(await tall()).toEqual(before);
      paa('2026-12-31');
      const stayed = await tall();
      const [old] = (await les(await portal.as(t.brukerId), t)).perioder;
      const lis = await portal.as(t.brukerId);
      const ended = { ...enPeriode(t, { til: '2026-11-30' }), versjon: old?.versjon };
      await lis.put(`/tjenesteperioder/${old?.id ?? ''}`, ended).expect(200);
      const there = { ...enPeriode(t, { fra: '2026-12-01', til: null }), virksomhetId: ny.virksomhetId };
      await lis.post(`/utdanningslop/${t.utdanningslopId}/tjenesteperioder`, there).expect(201);
      expect(await tall()).toEqual(stayed);
    });

    it('gir den forrige lederen oppgaven for perioden som står åpen, og LIS får vite det', async () => {
      const { id } = await attester(t, await registrer(t, { til: null }), '2026-06-30');
      await flytt('2026-12-01');
      paa('2026-12-01');
      await ask();
      expect(await oppgaver(t.kommune.leder)).toEqual([`ATTESTER_PERIODE ${id}`]);
      expect(await oppgaver(ny.leder)).toEqual([]);
      const { funn } = await les(await portal.as(t.brukerId), t);
      expect(funn).toContainEqual(expect.objectContaining({ kode: 'AAPEN_ETTER_TILKNYTNING', periodeId: id }));
    });

    it('gir den nye lederen perioden hos seg, og den forrige ser den ikke', async () => {
      await attester(t, await registrer(t), '2026-02-28');
      await flytt('2026-11-20');
      const there = { fra: '2026-11-20', til: '2026-11-30', virksomhetId: ny.virksomhetId };
      const { id } = await registrer(t, there);
      paa('2026-12-01');
      await ask();
      expect(await oppgaver(ny.leder)).toEqual([`ATTESTER_PERIODE ${id}`]);
      expect((await les(await portal.as(t.kommune.leder), t)).perioder.map((p) => p.id)).not.toContain(id);
      expect((await les(await portal.as(ny.leder), t)).perioder.map((p) => p.id)).toContain(id);
    });
  });
});
