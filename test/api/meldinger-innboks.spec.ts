import { enKommune, type Kommune, type Lis, enLis } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import type { Client } from '../support/portal';
import { Meldingsscene, kodeI, leder, person } from '../support/meldingsscene';

jest.setTimeout(120_000);

interface Mottaker {
  som: { noekkel: string };
  part: { noekkel: string; navn: string | null; rolle: string; virksomhet: string | null };
  utdanningslopId: string | null;
  gjelder: string | null;
}

onBothDatabases((_name, open) => {
  let scene: Meldingsscene;
  let lis: Lis;
  let aktivitet: string;
  let utkast: string;

  beforeAll(async () => {
    scene = await Meldingsscene.open(open);
    lis = await scene.nyLis('Åse Ærlig');
    const client = await scene.portal.as(lis.brukerId);
    const entry = {
      type: 'PROSEDYRE',
      tittel: 'Sutur',
      tekst: 'Sydde.',
      fra: '2026-11-18',
      maalIder: [lis.maalIder[0]],
    };
    const make = async (): Promise<string> => {
      const { body } = await client.post(`/utdanningslop/${lis.utdanningslopId}/aktiviteter`, entry);
      return (body as { aktivitet: { id: string } }).aktivitet.id;
    };
    [aktivitet, utkast] = [await make(), await make()];
    await client.post(`/aktiviteter/${aktivitet}/send`, { bedtBrukerId: scene.kommune.supervisor }, { versjon: 1 });
  });
  afterAll(() => scene.close());

  const mottakere = async (hvem: string, query = ''): Promise<Mottaker[]> =>
    ((await (await scene.portal.as(hvem)).get(`/meldinger/mottakere${query}`)).body as { mottakere: Mottaker[] })
      .mottakere;
  const ord = (rows: readonly Mottaker[]): string[] =>
    rows.map(
      ({ som, part }) => `${som.noekkel.split(':')[0] ?? ''} → ${part.rolle} ${part.navn ?? part.virksomhet ?? ''}`,
    );

  describe('hvem en kan skrive til', () => {
    it('er for legen dem de arbeider med, og rollen til lederen', async () => {
      expect(ord(await mottakere(lis.brukerId))).toEqual([
        'BRUKER → VEILEDER Veileder i Fjellvik kommune',
        'BRUKER → SUPERVISOR Supervisør i Fjellvik kommune',
        'BRUKER → LEDER Fjellvik kommune',
      ]);
    });

    it('er for veilederen legene de følger, for supervisøren dem som har spurt, og for lederen legene og kontoret', async () => {
      const kontor = await scene.enIRolle('ALIS_KONTOR', 'Kari Kontor', { omraade: '98,99' });
      expect(ord(await mottakere(scene.kommune.supervisor))).toEqual(['BRUKER → LIS Åse Ærlig']);
      expect(ord(await mottakere(scene.kommune.veileder, '?sok=ÆRLIG'))).toEqual(['BRUKER → LIS Åse Ærlig']);
      const fraLeder = await mottakere(scene.kommune.leder);
      expect(ord(fraLeder)).toEqual(expect.arrayContaining(['LEDER → LIS Åse Ærlig', 'LEDER → ALIS_KONTOR ']));
      expect(fraLeder.find(({ part }) => part.noekkel === person(lis.brukerId))).toMatchObject({
        ...{ utdanningslopId: lis.utdanningslopId, gjelder: 'Åse Ærlig' },
      });
      expect(ord(await mottakere(kontor, '?sok=fjellvik'))).toEqual(['ALIS_KONTOR → LEDER Fjellvik kommune']);
      const hdir = await scene.enIRolle('HELSEDIREKTORATET', 'Henrik Direktorat');
      expect(ord(await mottakere(hdir))).toEqual(['HELSEDIREKTORATET → ALIS_KONTOR ']);
    });

    it('er for noe i journalen bare dem som kan lese det', async () => {
      const om = (id: string): string => `?omSlag=AKTIVITET&omId=${id}`;
      expect(ord(await mottakere(lis.brukerId, om(aktivitet)))).toEqual([
        'BRUKER → VEILEDER Veileder i Fjellvik kommune',
        'BRUKER → SUPERVISOR Supervisør i Fjellvik kommune',
        'BRUKER → LEDER Fjellvik kommune',
      ]);
      expect(ord(await mottakere(lis.brukerId, om(utkast)))).toEqual([]);
      const annen = await scene.portal.as(scene.kommune.veileder);
      expect(kodeI(await annen.get(`/meldinger/mottakere${om(utkast)}`))).toBe('404 http.finnesIkke');
    });
  });

  describe('en tråd om noe', () => {
    const om = (slag: string, id: string): object => ({ omSlag: slag, omId: id });

    it('om et mål, en aktivitet eller en tjenesteperiode vises også der', async () => {
      const period = {
        ...{ virksomhetId: scene.kommune.virksomhetId, kategori: 'AAPEN_USELEKTERT', stilling: 80 },
        ...{ fra: '2026-08-01', til: '2026-10-31', fravaer: [] },
      };
      const client = await scene.portal.as(lis.brukerId);
      const { body } = await client.post(`/utdanningslop/${lis.utdanningslopId}/tjenesteperioder`, period);
      const things = [
        ['MAAL', lis.maalIder[1] ?? '', 'E-ALM-002 Mål 2 i ALM'],
        ['AKTIVITET', aktivitet, 'Sutur'],
        ['TJENESTEPERIODE', (body as { periode: { id: string } }).periode.id, 'Fjellvik kommune fra 01.08.2026'],
      ] as const;
      for (const [slag, id, tittel] of things) {
        const traad = await scene.fraLis(lis, [leder(scene.kommune)], om(slag, id));
        expect((await scene.aapne(scene.kommune.leder, traad)).om).toEqual({ slag, id, tittel });
        const there = await scene.innboks(scene.kommune.leder, `?omSlag=${slag}&omId=${id}`);
        expect(there.traader.map((row) => row.id)).toEqual([traad]);
        expect((await scene.innboks(scene.kommune.veileder, `?omSlag=${slag}&omId=${id}`)).traader).toEqual([]);
      }
    });

    it('kan ikke gå til en som ikke kan lese det', async () => {
      const draft = await scene.start(lis.brukerId, {
        ...{ som: person(lis.brukerId), mottakere: [person(scene.kommune.veileder)], ...om('AKTIVITET', utkast) },
      });
      expect(kodeI(draft)).toBe('422 meldinger.mottakerSerIkke');
      const maal = await scene.start(lis.brukerId, {
        ...{ som: person(lis.brukerId), mottakere: [person(scene.kommune.supervisor)] },
        ...om('MAAL', lis.maalIder[1] ?? ''),
      });
      expect(kodeI(maal)).toBe('422 meldinger.mottakerSerIkke');
      expect((maal.body as { title: string }).title).toContain('Supervisør i Fjellvik kommune');
    });

    it('om en annens ting svarer som om den ikke fantes', async () => {
      const annen = await scene.nyLis('Ola Osp');
      const body = { som: person(annen.brukerId), mottakere: [leder(scene.kommune)] };
      for (const id of [aktivitet, annen.utdanningslopId]) {
        expect(kodeI(await scene.start(annen.brukerId, { ...body, ...om('AKTIVITET', id) }))).toBe(
          '404 http.finnesIkke',
        );
      }
    });
  });

  describe('søk', () => {
    let kommune: Kommune;
    let egen: Lis;
    let klient: Client;
    let traad: string;

    beforeAll(async () => {
      kommune = await enKommune(scene.portal, 'Ørsvik kommune');
      egen = await enLis(scene.portal, kommune, scene.katalog, 'Øystein Åsen');
      klient = await scene.portal.as(egen.brukerId);
      traad = await scene.fraLis(egen, [person(kommune.veileder)], {
        emne: 'Åpen praksis',
        tekst: 'Øvde på 100 % SUTUR',
      });
      await scene.skriv(kommune.veileder, traad, 'Ærlig talt bra_jobba!');
    });

    const finn = async (sok: string): Promise<number> => {
      const { body } = await klient.get(`/meldingstraader?sok=${encodeURIComponent(sok)}`);
      return (body as { traader: object[] }).traader.length;
    };

    it.each([
      ['emnet', 'åpen PRAKSIS', 1],
      ['teksten, med store og små bokstaver', 'ØVDE PÅ 100 %', 1],
      ['navnet til den som skrev', 'veileder i ørsvik', 1],
      ['navnet til en part', 'ØYSTEIN', 1],
      ['et tegn databasen selv bruker', 'bra_jobba', 1],
      ['det samme tegnet der det ikke står', 'bra_jobba!_', 0],
      ['prosent alene', '%%', 0],
      ['noe som ikke står der', 'xyz', 0],
    ])('finner %s', async (_hva, sok, antall) => {
      expect(await finn(sok)).toBe(antall);
    });

    it('finner bare i det en selv kan se', async () => {
      const sok = encodeURIComponent('ærlig talt');
      expect((await scene.innboks(kommune.veileder, `?sok=${sok}`)).traader).toHaveLength(1);
      expect((await scene.innboks(kommune.leder, `?sok=${sok}`)).traader).toEqual([]);
      await klient.post(`/meldingstraader/${traad}/forlat`);
      const other = await enLis(scene.portal, kommune, scene.katalog, 'Siri Selje');
      const ny = await scene.fraLis(other, [person(kommune.veileder), leder(kommune)]);
      await (await scene.portal.as(kommune.veileder)).post(`/meldingstraader/${ny}/forlat`);
      await scene.skriv(other.brukerId, ny, 'Hemmelig for veilederen');
      expect((await scene.innboks(kommune.veileder, '?sok=hemmelig')).traader).toEqual([]);
      expect((await scene.innboks(kommune.leder, '?sok=hemmelig')).traader).toHaveLength(1);
    });
  });

  it('innboksen kommer side for side, hver tråd én gang, også for den som har en rolle', async () => {
    const kommune = await enKommune(scene.portal, 'Sidevik kommune');
    const egen = await enLis(scene.portal, kommune, scene.katalog, 'Sina Side');
    const made: string[] = [];
    for (let i = 0; i < 12; i++) {
      scene.portal.clock.moveTo(new Date(Date.UTC(2026, 10, 20, 9, i)));
      made.push(await scene.fraLis(egen, [leder(kommune)], { emne: `Emne ${String(i)}` }));
    }
    const read: string[] = [];
    let page = await scene.innboks(kommune.leder, '?antall=5');
    for (;;) {
      read.push(...page.traader.map(({ id }) => id));
      if (!page.neste) break;
      page = await scene.innboks(kommune.leder, `?antall=5&foer=${page.neste}`);
    }
    expect(read).toEqual(made.reverse());
    expect((await scene.innboks(kommune.leder, '?bareUleste=ja&antall=100')).traader).toHaveLength(12);
    await scene.les(kommune.leder, made[0] ?? '', 1);
    expect((await scene.innboks(kommune.leder, '?bareUleste=ja&antall=100')).traader).toHaveLength(11);
    expect(kodeI(await (await scene.portal.as(kommune.leder)).get('/meldingstraader?foer=tull'))).toBe(
      '400 ugyldig.felt',
    );
  });
});
