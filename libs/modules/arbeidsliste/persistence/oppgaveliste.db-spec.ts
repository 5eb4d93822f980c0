import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Kommune, type Lis, enKatalog, enKommune, enLis } from '../../../../test/support/builders';
import { onBothDatabases } from '../../../../test/support/databases';
import { type Portal, START } from '../../../../test/support/portal';
import { type OpenWork, openPortalTables } from '../../../../test/support/unit-of-work';
import { ArbeidslisteRepository, type NyOppgave } from './arbeidsliste.repository';
import { OppgavelisteRepository } from './oppgaveliste.repository';

const IDAG = '2026-11-20';

onBothDatabases((name, open) => {
  let db: OpenWork;
  let kommune: Kommune;
  let lis: Lis;
  const skriver = new ArbeidslisteRepository();
  const leser = new OppgavelisteRepository();

  beforeAll(async () => {
    db = await openPortalTables(open);
    const portal = { work: db.work, clock: new FixedClock(START) } as unknown as Portal;
    kommune = await enKommune(portal, 'Fjordvik');
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM'));
    await add({ slag: 'GODKJENN_MAAL', brukerId: null, rolle: 'LEDER' }, 3);
    await add({ slag: 'BEKREFT_AKTIVITET', brukerId: kommune.supervisor, rolle: 'SUPERVISOR' }, 1);
    await add({ slag: 'BEKREFT_AKTIVITET', brukerId: kommune.supervisor, rolle: 'SUPERVISOR' }, 2, true);
    await add({ slag: 'SVAR_MAAL', brukerId: lis.brukerId, rolle: 'LIS', virksomhetId: null }, 4);
  });
  afterAll(() => db.close());

  async function add(endring: Partial<NyOppgave>, dag: number, ferdig = false): Promise<void> {
    const oppgave: NyOppgave = {
      slag: 'GODKJENN_MAAL',
      gjelderId: newId(),
      brukerId: null,
      rolle: 'LEDER',
      virksomhetId: kommune.virksomhetId,
      lisId: lis.brukerId,
      utdanningslopId: lis.utdanningslopId,
      tittel: 'Sår',
      detalj: 'Akutt',
      ...endring,
    };
    await db.work.script(function* () {
      yield* skriver.add(newId(), oppgave, `2026-11-0${String(dag)}T08:00:00.000Z`);
      if (ferdig) yield* skriver.complete(oppgave.gjelderId, null, null, START.toISOString());
    });
  }

  it('finner det åpne som venter på en person ved navn', async () => {
    const rader = await db.work.read(() => leser.listNamed(kommune.supervisor));
    expect(rader).toEqual([
      {
        id: expect.any(String),
        slag: 'BEKREFT_AKTIVITET',
        gjelderId: expect.any(String),
        brukerId: kommune.supervisor,
        rolle: 'SUPERVISOR',
        virksomhetId: kommune.virksomhetId,
        virksomhet: 'Fjordvik',
        lisId: lis.brukerId,
        lis: 'Ida Bjørk',
        utdanningslopId: lis.utdanningslopId,
        tittel: 'Sår',
        detalj: 'Akutt',
        sidenTid: '2026-11-01T08:00:00.000Z',
      },
    ]);
  });

  it('finner det som venter på ledelsen, uten det som venter på noen ved navn', async () => {
    const slag = async (ids: string[]): Promise<string[]> =>
      (await db.work.read(() => leser.listForLeadership(ids))).map((r) => r.slag);
    expect(await slag([kommune.virksomhetId])).toEqual(['GODKJENN_MAAL']);
    expect(await slag([newId()])).toEqual([]);
    expect(await slag([])).toEqual([]);
  });

  it('finner det en LIS venter på, eldst først, med hvem det ligger hos', async () => {
    const rader = await db.work.read(() => leser.listWaiting(lis.brukerId, IDAG));
    expect(rader.map(({ slag, navn, leder }) => ({ slag, navn, leder }))).toEqual([
      { slag: 'BEKREFT_AKTIVITET', navn: 'Supervisør i Fjordvik', leder: 'Leder i Fjordvik' },
      { slag: 'GODKJENN_MAAL', navn: null, leder: 'Leder i Fjordvik' },
    ]);
    expect((await db.work.read(() => leser.listWaiting(lis.brukerId, '2019-12-31'))).map((r) => r.leder)).toEqual([
      null,
      null,
    ]);
  });

  it('teller det noen er spurt om av hver LIS, åpent og gjort', async () => {
    expect(await db.work.read(() => leser.listAsked(kommune.supervisor, 'SUPERVISOR'))).toEqual([
      { utdanningslopId: lis.utdanningslopId, virksomhetId: kommune.virksomhetId, aapne: 1 },
    ]);
    expect(await db.work.read(() => leser.listAsked(kommune.supervisor, 'VEILEDER'))).toEqual([]);
  });

  if (name === 'sqlite') {
    it('slår opp det åpne i en indeks, så år med gjort arbeid ikke leses', async () => {
      const plan = async (where: string): Promise<string> =>
        JSON.stringify(
          await db.work.rows(
            `EXPLAIN QUERY PLAN SELECT id FROM arbeidsoppgave WHERE ferdig_tid IS NULL AND ${where}`,
            'x',
          ),
        );
      for (const column of ['bruker_id', 'virksomhet_id', 'lis_id']) {
        expect(await plan(`${column} = ?`)).toContain(`ix_arbeidsoppgave_${column} (${column}=? AND ferdig_tid=?)`);
      }
    });
  }
});
