import { newId } from '@kp/kernel/ids';
import { Arbeidsliste, type NyOppgave } from '@kp/modules/arbeidsliste';
import { OutboxWorker } from '@kp/platform/outbox/outbox-worker';
import { run } from '@kp/platform/database/statement';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed } from '../support/builders';
import { type Portal, START, startPortal } from '../support/portal';
import { Smtpmottak } from '../support/smtp';

const DAG = 86_400_000;

interface Ventende {
  id: string;
  paaminnetTid: string | null;
  kanPaaminnesFra: string | null;
  andreSomKan: string[];
}

describe('påminnelser', () => {
  let smtp: Smtpmottak;
  let portal: Portal;
  let kommune: Kommune;
  let lis: Lis;

  beforeAll(async () => {
    smtp = await Smtpmottak.start();
    portal = await startPortal({ settings: { smtpUrl: smtp.url } });
  });
  beforeEach(async () => {
    portal.clock.moveTo(START);
    await portal.work.script(() => run('DELETE FROM utboks'));
    kommune = await enKommune(portal, `Fjordvik ${newId().slice(0, 4)}`);
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM', `E-${newId().slice(0, 8)}`), 'Ida Bjørk');
    smtp.toem();
  });
  afterAll(async () => {
    await portal.close();
    await smtp.close();
  });

  const dag = (nr: number): void => {
    portal.clock.moveTo(new Date(START.getTime() + nr * DAG));
  };
  const venter = async (endring: Partial<NyOppgave> = {}): Promise<string> => {
    const oppgave: NyOppgave = {
      ...{ slag: 'BEKREFT_AKTIVITET', gjelderId: newId(), brukerId: kommune.supervisor, rolle: 'SUPERVISOR' },
      ...{ virksomhetId: kommune.virksomhetId, lisId: lis.brukerId, utdanningslopId: lis.utdanningslopId },
      ...{ tittel: 'Sutur', detalj: 'PROSEDYRE', ...endring },
    };
    await portal.work.script(() => portal.app.get(Arbeidsliste).add(oppgave));
    const sql = 'SELECT id FROM arbeidsoppgave WHERE gjelder_id = ?';
    return (await portal.work.row<{ id: string }>(sql, oppgave.gjelderId))?.id ?? '';
  };
  const tilLeder = (slag: NyOppgave['slag']): Promise<string> => venter({ slag, brukerId: null, rolle: 'LEDER' });
  const ventende = async (): Promise<Ventende[]> =>
    ((await (await portal.as(lis.brukerId)).get('/venter-paa').expect(200)).body as { oppgaver: Ventende[] }).oppgaver;
  const slagHos = async (brukerId: string): Promise<string[]> =>
    (
      (await (await portal.as(brukerId)).get('/varsler').expect(200)).body as { varsler: { slag: string }[] }
    ).varsler.map(({ slag }) => slag);

  it('gir varsel og e-post med en gang, og viser når det ble gjort og når det kan gjøres igjen', async () => {
    const id = await venter();
    const client = await portal.as(lis.brukerId);
    const { body } = await client.post(`/arbeidsliste/${id}/paaminn`).expect(200);
    const etter = { id, paaminnetTid: START.toISOString(), kanPaaminnesFra: '2026-11-27', andreSomKan: [] };
    expect(body).toMatchObject(etter);
    expect(await ventende()).toEqual([expect.objectContaining(etter)]);
    expect(await slagHos(kommune.supervisor)).toContain('arbeidsliste.paaminnelse');
    await portal.app.get(OutboxWorker).drain();
    expect(smtp.mottatt.map(({ mail }) => mail.subject)).toEqual([
      'Kompetanseportalen: du er minnet om noe som venter på deg',
    ]);
    expect(smtp.mottatt[0]?.raw).not.toMatch(/Ida|Sutur/);
  });

  it('høyst én gang i uken per ting', async () => {
    const [id, annen] = [await venter(), await venter()];
    const paaminn = async (hva: string): Promise<{ status: number; body: unknown }> =>
      (await portal.as(lis.brukerId)).post(`/arbeidsliste/${hva}/paaminn`);
    expect((await paaminn(id)).status).toBe(200);
    expect((await paaminn(annen)).status).toBe(200);
    dag(6);
    expect(await paaminn(id)).toMatchObject({
      status: 422,
      body: { kode: 'arbeidsliste.paaminnetNylig', parametere: { dato: '2026-11-27' } },
    });
    dag(7);
    expect((await ventende()).map((v) => v.kanPaaminnesFra)).toEqual([null, null]);
    expect((await paaminn(id)).status).toBe(200);
  });

  it('to trykk med samme nøkkel er én påminnelse', async () => {
    const id = await venter();
    const client = await portal.as(lis.brukerId);
    const key = newId();
    await client.post(`/arbeidsliste/${id}/paaminn`, {}, { key }).expect(200);
    await client.post(`/arbeidsliste/${id}/paaminn`, {}, { key }).expect(200);
    const rader = await portal.work.rows('SELECT id FROM paaminnelse WHERE oppgave_id = ?', id);
    expect(rader).toHaveLength(1);
  });

  it('den som har valgt aldri, får varselet, men ingen e-post', async () => {
    const client = await portal.as(kommune.supervisor);
    await client.put('/varsler/valg', { valg: [{ gruppe: 'VENTER', hvorOfte: 'ALDRI' }] }).expect(200);
    const id = await venter();
    await (await portal.as(lis.brukerId)).post(`/arbeidsliste/${id}/paaminn`).expect(200);
    await portal.app.get(OutboxWorker).drain();
    expect(smtp.mottatt).toEqual([]);
    expect(await slagHos(kommune.supervisor)).toContain('arbeidsliste.paaminnelse');
  });

  it('bare den det gjelder, og bare det som venter på andre', async () => {
    const id = await venter();
    const eget = await venter({ slag: 'SVAR_AKTIVITET', brukerId: lis.brukerId, rolle: 'LIS' });
    const ferdig = await venter();
    await portal.work.script(() => run("UPDATE arbeidsoppgave SET ferdig_tid = 'x' WHERE id = ?", ferdig));
    for (const hvem of [kommune.leder, kommune.supervisor, kommune.veileder])
      await (await portal.as(hvem)).post(`/arbeidsliste/${id}/paaminn`).expect(404);
    for (const hva of [eget, ferdig, newId()])
      await (await portal.as(lis.brukerId)).post(`/arbeidsliste/${hva}/paaminn`).expect(404);
  });

  it('det som venter på ledelsen, minner alle som har det i listen sin', async () => {
    const stedfortreder = await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein');
    const delegert = await enMed(portal, 'DELEGERT_GODKJENNER', kommune.virksomhetId, 'Dag Delegert');
    const id = await tilLeder('ATTESTER_PERIODE');
    await (await portal.as(lis.brukerId)).post(`/arbeidsliste/${id}/paaminn`).expect(200);
    for (const hvem of [kommune.leder, stedfortreder])
      expect((await slagHos(hvem)).sort()).toEqual(['arbeidsliste.paaminnelse', 'tjenestetid.tilAttest']);
    expect(await slagHos(delegert)).toEqual([]);
  });

  it('etter fjorten dager nevnes andre som kan, aldri den som er spurt, og aldri legen selv', async () => {
    await enMed(portal, 'SUPERVISOR', kommune.virksomhetId, 'Nils Gneis');
    await venter();
    dag(13);
    expect((await ventende())[0]?.andreSomKan).toEqual([]);
    dag(14);
    expect((await ventende())[0]?.andreSomKan.sort()).toEqual(['Nils Gneis', await navn(kommune.veileder)].sort());
  });

  it('for det som venter på ledelsen, nevnes den andre som leder', async () => {
    await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein');
    await enMed(portal, 'DELEGERT_GODKJENNER', kommune.virksomhetId, 'Dag Delegert');
    await tilLeder('ATTESTER_PERIODE');
    await tilLeder('GODKJENN_MAAL');
    dag(20);
    expect((await ventende()).map((v) => v.andreSomKan.sort())).toEqual(
      expect.arrayContaining([['Siv Stein'], ['Dag Delegert', 'Siv Stein']]),
    );
  });

  const navn = async (id: string): Promise<string> =>
    (await portal.work.row<{ navn: string }>('SELECT navn FROM bruker WHERE id = ?', id))?.navn ?? '';
});
