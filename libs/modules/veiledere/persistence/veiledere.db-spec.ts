import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { update } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enRolle } from '../../../../test/support/builders';
import { onBothDatabases } from '../../../../test/support/databases';
import { type Portal, START } from '../../../../test/support/portal';
import { type OpenWork, openPortalTables } from '../../../../test/support/unit-of-work';
import { BekreftereRepository } from './bekreftere.repository';
import { KandidatRepository } from './kandidat.repository';
import { SupervisorforslagRepository } from './supervisorforslag.repository';

const IDAG = '2026-11-20';

onBothDatabases((_, open) => {
  let db: OpenWork;
  let portal: Portal;
  let katalog: string;
  let kommune: Kommune;
  let lis: Lis;

  beforeAll(async () => {
    db = await openPortalTables(open);
    portal = { work: db.work, clock: new FixedClock(START) } as unknown as Portal;
    katalog = await enKatalog(portal, 'ALM');
  });
  beforeEach(async () => {
    kommune = await enKommune(portal, 'Fjordvik');
    lis = await enLis(portal, kommune, katalog);
  });
  afterAll(() => db.close());

  it('finner dem som kan spørres i dag, og hvem som er hovedveileder', async () => {
    const bekreftere = new BekreftereRepository();
    await enRolle(portal, lis.brukerId, 'SUPERVISOR', kommune.virksomhetId);
    await enRolle(portal, kommune.leder, 'SUPERVISOR', kommune.virksomhetId, { til: '2026-11-19' });
    await enRolle(portal, kommune.leder, 'VEILEDER', kommune.virksomhetId, { fra: '2026-11-21' });
    const list = (idag: string): Promise<object[]> => db.work.read(() => bekreftere.list(lis.utdanningslopId, idag));
    const felles = { yrke: null, virksomhetId: kommune.virksomhetId, virksomhet: 'Fjordvik' };
    const ventet = [
      { ...felles, id: kommune.veileder, navn: 'Veileder i Fjordvik', rolle: 'VEILEDER', hovedveileder: true },
      { ...felles, id: kommune.supervisor, navn: 'Supervisør i Fjordvik', rolle: 'SUPERVISOR', hovedveileder: false },
    ];
    expect(await list(IDAG)).toHaveLength(2);
    expect(await list(IDAG)).toEqual(expect.arrayContaining(ventet));
    await db.work.script(() => update('tilknytning', { til: IDAG }, { id: lis.tilknytningId }));
    expect(await list(IDAG)).toHaveLength(2);
    expect(await list('2026-11-21')).toEqual([]);
  });

  it('finner tilknytningene en er veileder i, og dem til dem som har spurt', async () => {
    const kandidater = new KandidatRepository();
    const rad = {
      utdanningslopId: lis.utdanningslopId,
      virksomhetId: kommune.virksomhetId,
      virksomhet: 'Fjordvik',
      veilederId: kommune.veileder,
    };
    const list = (brukerId: string, ids: string[]): Promise<object[]> =>
      db.work.read(() => kandidater.listAttached(brukerId, ids, IDAG));
    expect(await list(kommune.veileder, [])).toEqual([rad]);
    expect(await list(kommune.supervisor, [])).toEqual([]);
    expect(await list(kommune.supervisor, [lis.utdanningslopId])).toEqual([rad]);
    expect(await list(lis.brukerId, [lis.utdanningslopId])).toEqual([]);
  });

  it('avgjør et forslag én gang', async () => {
    const forslag = new SupervisorforslagRepository();
    const nytt = {
      id: newId(),
      utdanningslopId: lis.utdanningslopId,
      virksomhetId: kommune.virksomhetId,
      foreslaattAv: lis.brukerId,
      epost: 'sara@example.no',
      navn: 'Sara Skifer',
      yrke: null,
      opprettetTid: START.toISOString(),
    };
    await db.work.script(() => forslag.add(nytt));
    const ventet = { ...nytt, lis: 'Ida Bjørk', virksomhet: 'Fjordvik', tilstand: 'VENTER' };
    expect(await db.work.read(() => forslag.listWaiting(kommune.virksomhetId))).toEqual([ventet]);
    expect(await db.work.read(() => forslag.hasWaiting(lis.utdanningslopId, kommune.virksomhetId, nytt.epost))).toBe(
      true,
    );
    const decide = (): Promise<boolean> =>
      db.work.script(() => forslag.saveDecision(nytt.id, 'GODTATT', kommune.leder, START.toISOString()));
    expect((await Promise.all([decide(), decide(), decide()])).filter(Boolean)).toHaveLength(1);
    expect(await db.work.read(() => forslag.find(nytt.id))).toEqual({ ...ventet, tilstand: 'GODTATT' });
    expect(await db.work.read(() => forslag.hasWaiting(lis.utdanningslopId, kommune.virksomhetId, nytt.epost))).toBe(
      false,
    );
  });
});
