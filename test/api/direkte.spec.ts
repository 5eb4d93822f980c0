import { newId } from '@kp/kernel/ids';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Innlogging } from '@kp/modules/innlogging';
import { Varsler } from '@kp/modules/varsler';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from '../support/builders';
import { onBothDatabases, type TestDatabase } from '../support/databases';
import { type Portal, startPortal } from '../support/portal';
import { type Stream, openStream } from '../support/stream';

/** Two servers over one database share it. */
const secret = 'prove '.repeat(8);

onBothDatabases((name, open) => {
  let database: TestDatabase;
  let portal: Portal;
  let kommune: Kommune;
  let lis: Lis;
  const streams: Stream[] = [];

  beforeAll(async () => {
    database = await open();
    portal = await startPortal({ url: database.url, settings: { secret, heartbeatMs: 200 } });
    await portal.app.listen(0, '127.0.0.1');
    kommune = await enKommune(portal, 'Fjordvik');
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM'), 'Ida Bjørk');
  });
  afterEach(() => {
    for (const stream of streams.splice(0)) stream.close();
  });
  afterAll(async () => {
    await portal.close();
    await database.close();
  });

  async function lytt(brukerId: string | null, hos: Portal = portal): Promise<Stream> {
    const token = brukerId && (await portal.app.get(Innlogging).openSession(brukerId)).token;
    const stream = await openStream(await hos.app.getUrl(), token);
    streams.push(stream);
    if (stream.status === 200) await stream.hear('alt');
    return stream;
  }

  const varsle = (brukerId: string): Promise<void> =>
    portal.work.script(() => portal.app.get(Varsler).add(brukerId, 'lis.fullfoert', { dato: '2026-11-20' }, '/profil'));

  const venterPaaLedelsen = (): Promise<void> =>
    portal.work.script(() =>
      portal.app.get(Arbeidsliste).add({
        ...{ slag: 'GODKJENN_MAAL', gjelderId: newId(), brukerId: null, rolle: 'LEDER', tittel: 'Sutur', detalj: '' },
        ...{ virksomhetId: kommune.virksomhetId, lisId: lis.brukerId, utdanningslopId: lis.utdanningslopId },
      }),
    );

  it('sier fra til den det gjelder innen to sekunder, og ikke til andre', async () => {
    const [ida, leder] = [await lytt(lis.brukerId), await lytt(kommune.leder)];
    await varsle(lis.brukerId);
    await expect(ida.hear('varsler')).resolves.toBeLessThan(2_000);
    // One announcement, passed to both at once: it was not the leder's.
    expect(leder.emner).toEqual(['alt']);
    await venterPaaLedelsen();
    await leder.hear('arbeidsliste');
  });

  it('det en leser ett sted, er lest der en ellers har siden åpen', async () => {
    await varsle(lis.brukerId);
    const annet = await lytt(lis.brukerId);
    await (await portal.as(lis.brukerId)).post('/varsler/lest', { ider: null }).expect(200);
    await annet.hear('varsler');
  });

  it('slipper ingen inn uten innlogging', async () => {
    await expect(lytt(null)).resolves.toMatchObject({ status: 401, body: { kode: 'tilgang.ikkePaalogget' } });
  });

  it('avslutter strømmen når økten er over', async () => {
    const ida = await lytt(lis.brukerId);
    await portal.work.write(() => portal.work.manager.query('UPDATE sesjon SET avsluttet_tid = opprettet_tid'));
    await expect(ida.ended(2_000)).resolves.toBe(true);
  });

  it('avslutter strømmen når en rolle er tatt fra en, så den neste bare har det en har nå', async () => {
    const ny = await enKommune(portal, 'Lyngvær');
    const leder = await lytt(ny.leder);
    const fratatt = `UPDATE rolle SET til = '2026-11-01' WHERE bruker_id = '${ny.leder}'`;
    await portal.work.write(() => portal.work.manager.query(fratatt));
    await expect(leder.ended(2_000)).resolves.toBe(true);
  });

  it('åpner ikke flere enn ti om gangen for én person, og slipper inn igjen når en er lukket', async () => {
    const femti = await Promise.all(Array.from({ length: 50 }, () => lytt(kommune.leder)));
    const aapne = femti.filter(({ status }) => status === 200);
    expect(aapne).toHaveLength(10);
    expect(femti.find(({ status }) => status === 429)?.body).toMatchObject({ kode: 'direkte.forMange' });
    aapne[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(lytt(kommune.leder)).resolves.toMatchObject({ status: 200 });
  });

  if (name === 'postgres') {
    it('høres også på en annen tjener over samme database', async () => {
      const annen = await startPortal({ url: database.url, settings: { secret } });
      await annen.app.listen(0, '127.0.0.1');
      const ida = await lytt(lis.brukerId, annen);
      await varsle(lis.brukerId);
      await expect(ida.hear('varsler')).resolves.toBeLessThan(2_000);
      await annen.close();
    });
  }

  it('stopper på under to sekunder med åpne strømmer', async () => {
    const annen = await startPortal(name === 'postgres' ? { url: database.url } : {});
    await annen.app.listen(0, '127.0.0.1');
    const hos = name === 'postgres' ? lis.brukerId : (await enKommune(annen, 'Fjordvik')).leder;
    const { token } = await annen.app.get(Innlogging).openSession(hos);
    const aapne = await Promise.all([1, 2, 3].map(async () => openStream(await annen.app.getUrl(), token)));
    const start = Date.now();
    await annen.close();
    expect(Date.now() - start).toBeLessThan(2_000);
    await expect(Promise.all(aapne.map((stream) => stream.ended(500)))).resolves.toEqual([true, true, true]);
  });
});
