import { newId } from '@kp/kernel/ids';
import { Arbeidsliste, type NyOppgave } from '@kp/modules/arbeidsliste';
import { Varsler } from '@kp/modules/varsler';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed, enPerson, enRolle } from '../support/builders';
import { type Portal, START, startPortal } from '../support/portal';

interface Oppgave {
  id: string;
  slag: string;
  gjelderId: string;
  rolle: string;
  tittel: string;
  dager: number;
}

const DAG = 86_400_000;

describe('arbeidslisten', () => {
  let portal: Portal;
  let kommune: Kommune;
  let lis: Lis;
  let katalog: string;

  beforeAll(async () => {
    portal = await startPortal();
    katalog = await enKatalog(portal, 'ALM');
  });
  beforeEach(async () => {
    portal.clock.moveTo(START);
    kommune = await enKommune(portal, 'Fjordvik');
    lis = await enLis(portal, kommune, katalog, 'Ida Bjørk');
  });
  afterAll(() => portal.close());

  /** Something that waits; without more for the leadership of the kommune. */
  async function venter(endring: Partial<NyOppgave> = {}, dagerSiden = 0): Promise<string> {
    const gjelderId = newId();
    portal.clock.moveTo(new Date(START.getTime() - dagerSiden * DAG));
    const oppgave: NyOppgave = {
      slag: 'GODKJENN_MAAL',
      gjelderId,
      brukerId: null,
      rolle: 'LEDER',
      virksomhetId: kommune.virksomhetId,
      lisId: lis.brukerId,
      utdanningslopId: lis.utdanningslopId,
      tittel: 'E-ALM-001 Sårbehandling',
      detalj: 'Akuttmedisin',
      ...endring,
    };
    await portal.work.script(() => portal.app.get(Arbeidsliste).add(oppgave));
    portal.clock.moveTo(START);
    return gjelderId;
  }

  const spurt = (brukerId: string, rolle: string, dager = 0): Promise<string> =>
    venter({ slag: 'BEKREFT_AKTIVITET', brukerId, rolle, tittel: 'Sutur' }, dager);

  const listen = async (brukerId: string): Promise<Oppgave[]> =>
    ((await (await portal.as(brukerId)).get('/arbeidsliste').expect(200)).body as { oppgaver: Oppgave[] }).oppgaver;

  const venterPaa = async (brukerId: string): Promise<(Oppgave & { hos: string })[]> =>
    (
      (await (await portal.as(brukerId)).get('/venter-paa').expect(200)).body as {
        oppgaver: (Oppgave & { hos: string })[];
      }
    ).oppgaver;

  it('samler alle rollene i én liste, eldst først, med rollen en handler i', async () => {
    await enRolle(portal, kommune.leder, 'SUPERVISOR', kommune.virksomhetId);
    const nyest = await venter({ slag: 'VURDER_FORSLAG', tittel: 'Nils Gneis' });
    const eldst = await venter({}, 5);
    const midt = await spurt(kommune.leder, 'SUPERVISOR', 2);
    const liste = await listen(kommune.leder);
    expect(liste.map((o) => [o.gjelderId, o.rolle, o.dager])).toEqual([
      [eldst, 'LEDER', 5],
      [midt, 'SUPERVISOR', 2],
      [nyest, 'LEDER', 0],
    ]);
    expect(liste[0]).toEqual({
      id: expect.any(String),
      slag: 'GODKJENN_MAAL',
      gjelderId: eldst,
      rolle: 'LEDER',
      virksomhetId: kommune.virksomhetId,
      virksomhet: 'Fjordvik',
      lis: { id: lis.brukerId, navn: 'Ida Bjørk' },
      utdanningslopId: lis.utdanningslopId,
      tittel: 'E-ALM-001 Sårbehandling',
      detalj: 'Akuttmedisin',
      sidenTid: '2026-11-15T08:00:00.000Z',
      dager: 5,
    });
  });

  it('teller dagene etter kalenderen i Oslo', async () => {
    await venter();
    portal.clock.moveTo(new Date('2026-11-20T23:30:00Z'));
    expect((await listen(kommune.leder)).map((o) => o.dager)).toEqual([1]);
  });

  it('viser stedfortrederen alt som venter på ledelsen, og en delegert godkjenner bare målene', async () => {
    const [maal, forslag] = [await venter({}, 1), await venter({ slag: 'VURDER_FORSLAG' })];
    const stedfortreder = await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein');
    const delegert = await enMed(portal, 'DELEGERT_GODKJENNER', kommune.virksomhetId, 'Dag Delegert');
    expect((await listen(stedfortreder)).map((o) => [o.gjelderId, o.rolle])).toEqual([
      [maal, 'STEDFORTREDER'],
      [forslag, 'STEDFORTREDER'],
    ]);
    expect((await listen(delegert)).map((o) => [o.gjelderId, o.rolle])).toEqual([[maal, 'DELEGERT_GODKJENNER']]);
  });

  it('viser aldri egen sak til den som selv leder', async () => {
    await enRolle(portal, lis.brukerId, 'LEDER', kommune.virksomhetId);
    await venter();
    expect(await listen(lis.brukerId)).toEqual([]);
  });

  it('viser ikke en annen virksomhets oppgaver', async () => {
    const annen = await enKommune(portal, 'Granheim');
    await venter();
    await spurt(kommune.supervisor, 'SUPERVISOR');
    for (const brukerId of [annen.leder, annen.supervisor]) expect(await listen(brukerId)).toEqual([]);
  });

  it('viser ikke det som er gjort', async () => {
    const gjelderId = await venter();
    await portal.work.script(() => portal.app.get(Arbeidsliste).complete(gjelderId));
    expect(await listen(kommune.leder)).toEqual([]);
    expect(await venterPaa(lis.brukerId)).toEqual([]);
  });

  it('viser ikke det en ble spurt om i en rolle som er slutt', async () => {
    await spurt(kommune.supervisor, 'SUPERVISOR');
    expect(await listen(kommune.supervisor)).toHaveLength(1);
    await portal.work.script(function* () {
      yield {
        sql: 'UPDATE rolle SET avsluttet_tid = ? WHERE bruker_id = ?',
        params: [START.toISOString(), kommune.supervisor],
      };
    });
    expect(await listen(kommune.supervisor)).toEqual([]);
  });

  it('viser en LIS det som er kommet tilbake', async () => {
    const gjelderId = await venter({ slag: 'SVAR_MAAL', brukerId: lis.brukerId, rolle: 'LIS' }, 3);
    expect((await listen(lis.brukerId)).map((o) => [o.gjelderId, o.rolle, o.dager])).toEqual([[gjelderId, 'LIS', 3]]);
    expect(await venterPaa(lis.brukerId)).toEqual([]);
  });

  it('skriver én rad i innsynsloggen når listen gjelder andre, og ingen for ens egen', async () => {
    await venter();
    await venter({ slag: 'VURDER_FORSLAG' });
    await venter({ slag: 'SVAR_MAAL', brukerId: lis.brukerId, rolle: 'LIS' });
    await listen(kommune.leder);
    await listen(lis.brukerId);
    const sql =
      'SELECT bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId" FROM innsynslogg WHERE hva = ? AND bruker_id IN (?, ?)';
    expect(await portal.work.rows(sql, 'arbeidsliste', kommune.leder, lis.brukerId)).toEqual([
      { brukerId: kommune.leder, rolle: 'LEDER', virksomhetId: kommune.virksomhetId },
    ]);
  });

  it('er bare for den som er logget inn', async () => {
    const ingen = await portal.as(null);
    await ingen.get('/arbeidsliste').expect(401);
    await ingen.get('/venter-paa').expect(401);
    await ingen.get('/varsler').expect(401);
  });

  describe('det en LIS venter på', () => {
    it('står med hos hvem, eldst først', async () => {
      await venter();
      await spurt(kommune.supervisor, 'SUPERVISOR', 4);
      const liste = await venterPaa(lis.brukerId);
      expect(liste.map((o) => [o.slag, o.hos, o.dager])).toEqual([
        ['BEKREFT_AKTIVITET', 'Supervisør i Fjordvik', 4],
        ['GODKJENN_MAAL', 'lederen i Fjordvik (Leder i Fjordvik)', 0],
      ]);
      expect(liste[0]).not.toHaveProperty('lis');
    });

    it('ligger hos lederen i virksomheten når den ansvarlige lederen er borte', async () => {
      await venter();
      await portal.work.script(function* () {
        yield { sql: 'UPDATE rolle SET til = ? WHERE bruker_id = ?', params: ['2026-11-19', kommune.leder] };
      });
      expect((await venterPaa(lis.brukerId)).map((o) => o.hos)).toEqual(['lederen i Fjordvik']);
    });

    it.each([
      ['nn', 'leiaren i Fjordvik (Leder i Fjordvik)'],
      ['en', 'the head of the unit at Fjordvik (Leder i Fjordvik)'],
    ])('sier hos hvem på språket til LIS: %s', async (spraak, hos) => {
      await (await portal.as(lis.brukerId)).put('/meg/spraak', { spraak }).expect(200);
      await venter();
      expect((await venterPaa(lis.brukerId)).map((o) => o.hos)).toEqual([hos]);
    });

    it('er bare ens eget', async () => {
      await venter();
      expect(await venterPaa(kommune.leder)).toEqual([]);
    });
  });

  describe('varsler', () => {
    const varsle = (brukerId: string, antall: number): Promise<void> =>
      portal.work.script(function* () {
        for (let nr = 1; nr <= antall; nr++)
          yield* portal.app.get(Varsler).add(brukerId, 'maal.godkjent', { nr, navn: 'Ida' }, '/gjoer-naa');
      });

    it('vises for den de er til, med antall uleste', async () => {
      await varsle(lis.brukerId, 3);
      await varsle(kommune.leder, 1);
      const { body } = await (await portal.as(lis.brukerId)).get('/varsler?side=1&antall=2').expect(200);
      const { varsler, uleste } = body as { varsler: object[]; uleste: number };
      expect(uleste).toBe(3);
      expect(varsler).toHaveLength(2);
      expect(varsler[0]).toEqual({
        id: expect.any(String),
        slag: 'maal.godkjent',
        parametere: { nr: expect.any(Number), navn: 'Ida' },
        lenke: '/gjoer-naa',
        opprettetTid: START.toISOString(),
        lest: false,
      });
    });

    it('merkes som lest hver for seg eller alle, og aldri andres', async () => {
      await varsle(lis.brukerId, 3);
      await varsle(kommune.leder, 1);
      const client = await portal.as(lis.brukerId);
      const { varsler } = (await client.get('/varsler')).body as { varsler: { id: string }[] };
      const ider = [varsler[0]?.id];
      await (await portal.as(kommune.leder)).post('/varsler/lest', { ider }).expect(200);
      expect((await client.get('/varsler')).body).toMatchObject({ uleste: 3 });
      expect((await client.post('/varsler/lest', { ider }).expect(200)).body).toEqual({ uleste: 2 });
      expect((await client.post('/varsler/lest', { ider: null }).expect(200)).body).toEqual({ uleste: 0 });
      const etter = (await client.get('/varsler')).body as { varsler: { lest: boolean }[] };
      expect(etter.varsler.every((v) => v.lest)).toBe(true);
    });

    it.each([{}, { ider: 'alle' }, { ider: ['1'] }, { ider: [null] }, { ider: [], alle: true }])(
      'avviser %j',
      async (body) => {
        await (await portal.as(lis.brukerId)).post('/varsler/lest', body).expect(400);
      },
    );

    it.each(['side=0', 'side=1.5', 'side=-1', 'side=NaN', 'antall=201', 'side=1&side=2', 'sort=tid'])(
      'avviser ?%s',
      async (query) => {
        await (await portal.as(lis.brukerId)).get(`/varsler?${query}`).expect(400);
      },
    );
  });

  it('gir en person uten roller en tom liste', async () => {
    expect(await listen(await enPerson(portal, 'Uten Rolle'))).toEqual([]);
  });
});
