import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { enPerson } from '../../../../test/support/builders';
import { onBothDatabases } from '../../../../test/support/databases';
import { type Portal, START } from '../../../../test/support/portal';
import { type OpenWork, openPortalTables } from '../../../../test/support/unit-of-work';
import { VarselRepository } from './varsel.repository';
import { VarsellisteRepository } from './varselliste.repository';

onBothDatabases((_, open) => {
  let db: OpenWork;
  let mottaker: string;
  let annen: string;
  const liste = new VarsellisteRepository();
  const varsler = new VarselRepository();

  beforeAll(async () => {
    db = await openPortalTables(open);
  });
  beforeEach(async () => {
    const portal = { work: db.work, clock: new FixedClock(START) } as unknown as Portal;
    [mottaker, annen] = [await enPerson(portal, 'Ida'), await enPerson(portal, 'Ola')];
    for (const [index, brukerId] of [mottaker, mottaker, mottaker, annen].entries()) {
      const opprettetTid = `2026-11-2${String(index)}T08:00:00.000Z`;
      const varsel = {
        id: newId(),
        brukerId,
        slag: `varsel${String(index)}`,
        parametere: '{}',
        lenke: '/',
        opprettetTid,
        sammendrag: null,
      };
      await db.work.script(() => varsler.add(varsel));
    }
  });
  afterAll(() => db.close());

  const slag = async (antall: number, offset: number): Promise<string[]> =>
    (await db.work.read(() => liste.list(mottaker, antall, offset))).map((v) => v.slag);
  const uleste = (brukerId: string): Promise<number> => db.work.read(() => liste.countUnread(brukerId));

  it('leser side for side, nyeste først', async () => {
    expect(await slag(2, 0)).toEqual(['varsel2', 'varsel1']);
    expect(await slag(2, 2)).toEqual(['varsel0']);
    expect(await uleste(mottaker)).toBe(3);
  });

  it('merker bare mottakerens egne som lest', async () => {
    const [andres] = await db.work.read(() => liste.list(annen, 10, 0));
    await db.work.script(() => liste.markRead(mottaker, [andres?.id ?? ''], START.toISOString()));
    expect([await uleste(mottaker), await uleste(annen)]).toEqual([3, 1]);
    await db.work.script(() => liste.markRead(mottaker, [], START.toISOString()));
    expect(await uleste(mottaker)).toBe(3);
    await db.work.script(() => liste.markRead(mottaker, null, START.toISOString()));
    expect([await uleste(mottaker), await uleste(annen)]).toEqual([0, 1]);
  });
});
