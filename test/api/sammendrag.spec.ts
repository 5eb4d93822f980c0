import { Client } from 'pg';
import { newId } from '@kp/kernel/ids';
import { Arbeidsliste, type NyOppgave } from '@kp/modules/arbeidsliste';
import { Sammendrag, Varsler } from '@kp/modules/varsler';
import { PostgresSession } from '@kp/platform/database/postgres-session';
import { type Statement, type StatementResult, run } from '@kp/platform/database/statement';
import { OutboxWorker } from '@kp/platform/outbox/outbox-worker';
import { type Kommune, type Lis, enKatalog, enKommune, enLis, enMed, enRolle } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { type Portal, startPortal } from '../support/portal';
import { type Mottatt, Smtpmottak } from '../support/smtp';

/** Monday 16 November 2026 08.00 in Oslo; a week later and so on. */
const MANDAG = new Date('2026-11-16T07:00:00Z');
const DAG = 86_400_000;
const SECRET = 'kun-for-test-kun-for-test-kun-for-test';
const NAVN = 'Ida Bjørk';
const TITTEL = 'Hjertestans hos fru Furu';

onBothDatabases((name, open) => {
  let smtp: Smtpmottak;
  let portal: Portal;
  let kommune: Kommune;
  let lis: Lis;
  let url: string;
  let lukk: () => Promise<void>;

  beforeAll(async () => {
    smtp = await Smtpmottak.start();
    const database = await open();
    ({ url } = database);
    lukk = () => database.close();
    portal = await startPortal({
      url,
      settings: { secret: SECRET, smtpUrl: smtp.url, publicUrl: 'https://portal.example.no' },
    });
  });
  afterAll(async () => {
    await portal.close();
    await smtp.close();
    await lukk();
  });
  beforeEach(async () => {
    await portal.work.script(function* () {
      for (const table of ['utboks', 'varsel', 'varselvalg', 'varselperiode', 'arbeidsoppgave'])
        yield* run(`DELETE FROM ${table}`);
    });
    dag(-3);
    kommune = await enKommune(portal, `Fjordvik ${newId().slice(0, 4)}`);
    lis = await enLis(portal, kommune, await enKatalog(portal, 'ALM', `E-${newId().slice(0, 8)}`), NAVN);
    await lag();
    await toem();
    smtp.toem();
  });

  /** So many days after the Monday, at eight unless told otherwise. */
  const dag = (nr: number, time = 0): void => {
    portal.clock.moveTo(new Date(MANDAG.getTime() + nr * DAG + time * 3_600_000));
  };
  const lag = (fra = portal): Promise<number> => fra.app.get(Sammendrag).make();
  const toem = (): Promise<number> => portal.app.get(OutboxWorker).drain();
  const epostTil = async (brukerId: string): Promise<string> =>
    (await portal.work.row<{ epost: string }>('SELECT epost FROM bruker WHERE id = ?', brukerId))?.epost ?? '';
  const sendt = async (brukerId: string): Promise<Mottatt[]> => {
    await lag();
    await toem();
    const epost = await epostTil(brukerId);
    return smtp.mottatt.filter(({ til }) => til.includes(epost));
  };
  const venter = async (endring: Partial<NyOppgave> = {}): Promise<void> => {
    const oppgave: NyOppgave = {
      ...{ slag: 'BEKREFT_AKTIVITET', gjelderId: newId(), brukerId: kommune.supervisor, rolle: 'SUPERVISOR' },
      ...{ virksomhetId: kommune.virksomhetId, lisId: lis.brukerId, utdanningslopId: lis.utdanningslopId },
      ...{ tittel: TITTEL, detalj: 'PROSEDYRE', ...endring },
    };
    await portal.work.script(() => portal.app.get(Arbeidsliste).add(oppgave));
  };
  const varsle = (brukerId: string, slag: 'maal.godkjent' | 'innlogging.lenkeLaget' = 'maal.godkjent'): Promise<void> =>
    portal.work.script(() => portal.app.get(Varsler).add(brukerId, slag, { tittel: TITTEL }, '/maal/1'));
  const velg = async (brukerId: string, gruppe: string, hvorOfte: string): Promise<void> => {
    await (await portal.as(brukerId)).put('/varsler/valg', { valg: [{ gruppe, hvorOfte }] }).expect(200);
  };

  it('uten valg kommer ett sammendrag i uken, med hver ting én gang, eldst først, dager og lenke', async () => {
    await venter();
    dag(-1);
    await venter();
    dag(0);
    const [brev, ...flere] = await sendt(kommune.supervisor);
    expect(flere).toEqual([]);
    expect(brev?.mail.subject).toBe('Kompetanseportalen: 2 ting venter på deg');
    const tekst = brev?.mail.text ?? '';
    expect(tekst).toContain('2 aktiviteter venter på at du bekrefter, den eldste i 3 dager.');
    expect(tekst.match(/Åpne den som har ventet i .*:/g)).toEqual([
      'Åpne den som har ventet i 3 dager:',
      'Åpne den som har ventet i 1 dag:',
    ]);
    expect(new Set(tekst.match(/https:\/\/portal\.example\.no\/innboks\?sak=\S+/g)).size).toBe(2);
  });

  it('sier verken hvem det gjelder, eller hva noen har skrevet', async () => {
    await venter();
    await venter({ slag: 'ATTESTER_PERIODE', brukerId: null, rolle: 'LEDER', tittel: NAVN });
    await varsle(kommune.leder);
    dag(0);
    const brev = [...(await sendt(kommune.supervisor)), ...(await sendt(kommune.leder))];
    expect(brev.length).toBeGreaterThan(1);
    for (const { raw, mail } of brev) {
      for (const text of [raw, mail.text ?? '', mail.html ?? '', mail.subject ?? '']) {
        for (const hemmelig of [NAVN, 'Bjørk', TITTEL, 'Furu', 'PROSEDYRE']) expect(text).not.toContain(hemmelig);
      }
    }
  });

  it('tomme sammendrag sendes ikke', async () => {
    dag(0);
    expect(await lag()).toBe(0);
    expect(await sendt(kommune.leder)).toEqual([]);
  });

  it('lages én gang i uken, også av flere tjenere på en gang, og igjen neste uke', async () => {
    await venter();
    dag(0);
    const andre = await startPortal({ url, clock: portal.clock, settings: { secret: SECRET, smtpUrl: smtp.url } });
    const laget = await Promise.all([lag(), lag(andre), lag(andre)]);
    await andre.close();
    expect(laget.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await lag()).toBe(0);
    dag(6);
    expect(await lag()).toBe(0);
    dag(7);
    expect(await lag()).toBe(1);
  });

  it('kommer klokken sju og ikke før, og når tjeneren har vært nede, kommer det når den er oppe igjen', async () => {
    await venter();
    dag(0, -1.1);
    expect(await lag()).toBe(0);
    dag(2, 3);
    expect(await lag()).toBe(1);
    dag(3);
    expect(await lag()).toBe(0);
  });

  it('det som er gjort, står ikke i sammendraget', async () => {
    const gjelderId = newId();
    await venter({ gjelderId });
    await portal.work.script(() => portal.app.get(Arbeidsliste).complete(gjelderId));
    dag(0);
    expect(await lag()).toBe(0);
  });

  it('hver får det den ser i sin egen liste: ledelsen sitt, delegerte målene, og ingen sin egen sak', async () => {
    const delegert = await enMed(portal, 'DELEGERT_GODKJENNER', kommune.virksomhetId, 'Dag Delegert');
    const stedfortreder = await enMed(portal, 'STEDFORTREDER', kommune.virksomhetId, 'Siv Stein');
    await enRolle(portal, lis.brukerId, 'LEDER', kommune.virksomhetId);
    const tilLeder = { brukerId: null, rolle: 'LEDER' };
    await venter({ ...tilLeder, slag: 'GODKJENN_MAAL' });
    await venter({ ...tilLeder, slag: 'ATTESTER_PERIODE' });
    await venter({ slag: 'SVAR_MAAL', brukerId: lis.brukerId, rolle: 'LIS' });
    dag(0);
    const emner = async (id: string): Promise<(string | undefined)[]> =>
      (await sendt(id)).map(({ mail }) => mail.subject);
    expect(await emner(kommune.leder)).toEqual(['Kompetanseportalen: 2 ting venter på deg']);
    expect(await emner(stedfortreder)).toEqual(['Kompetanseportalen: 2 ting venter på deg']);
    expect(await emner(delegert)).toEqual(['Kompetanseportalen: én ting venter på deg']);
    expect(await emner(lis.brukerId)).toEqual(['Kompetanseportalen: én ting venter på deg']);
    expect(await emner(kommune.veileder)).toEqual([]);
  });

  it('har med det som er nytt og ulest siden sist, én gang', async () => {
    await varsle(lis.brukerId);
    await varsle(lis.brukerId);
    dag(0);
    const [brev] = await sendt(lis.brukerId);
    expect(brev?.mail.subject).toBe('Kompetanseportalen: det som er nytt for deg');
    expect(brev?.mail.text).toContain('2 læringsmål er godkjent.');
    dag(7);
    smtp.toem();
    expect(await sendt(lis.brukerId)).toEqual([]);
  });

  it('det som er lest i portalen, sendes ikke', async () => {
    await varsle(lis.brukerId);
    await (await portal.as(lis.brukerId)).post('/varsler/lest', { ider: null }).expect(200);
    dag(0);
    expect(await sendt(lis.brukerId)).toEqual([]);
  });

  it('daglig kommer hver dag det er noe, og på mandag er alt i én e-post', async () => {
    await velg(kommune.supervisor, 'VENTER', 'DAGLIG');
    await venter();
    dag(-2);
    expect(await sendt(kommune.supervisor)).toHaveLength(1);
    dag(-1);
    expect(await sendt(kommune.supervisor)).toHaveLength(2);
    await varsle(kommune.supervisor);
    dag(0);
    const brev = await sendt(kommune.supervisor);
    expect(brev).toHaveLength(3);
    expect(brev[2]?.mail.text).toContain('venter på at du bekrefter');
    expect(brev[2]?.mail.text).toContain('Ett læringsmål er godkjent.');
  });

  it('straks kommer med en gang, én per hendelse, og ikke en gang til i sammendraget', async () => {
    await velg(kommune.supervisor, 'VENTER', 'STRAKS');
    await velg(kommune.supervisor, 'SVAR', 'STRAKS');
    await venter();
    await varsle(kommune.supervisor);
    await toem();
    expect(smtp.mottatt.map(({ mail }) => mail.subject).sort()).toEqual([
      'Kompetanseportalen: ett læringsmål er godkjent',
      'Kompetanseportalen: én aktivitet venter på at du bekrefter',
    ]);
    dag(0);
    expect(await lag()).toBe(0);
  });

  it('aldri er aldri, men portalen viser alt', async () => {
    await velg(kommune.supervisor, 'VENTER', 'ALDRI');
    await velg(kommune.supervisor, 'SVAR', 'ALDRI');
    await venter();
    await varsle(kommune.supervisor);
    dag(0);
    expect(await sendt(kommune.supervisor)).toEqual([]);
    const { uleste } = (await (await portal.as(kommune.supervisor)).get('/varsler').expect(200)).body as {
      uleste: number;
    };
    expect(uleste).toBe(2);
  });

  it('et nytt valg gjelder med en gang, også for det som alt ligger klart', async () => {
    await varsle(lis.brukerId);
    await velg(lis.brukerId, 'SVAR', 'ALDRI');
    dag(0);
    expect(await sendt(lis.brukerId)).toEqual([]);
  });

  it('det som gjelder innlogging, kommer alltid straks og kan ikke velges bort', async () => {
    const client = await portal.as(lis.brukerId);
    const nei = await client.put('/varsler/valg', { valg: [{ gruppe: 'SIKKERHET', hvorOfte: 'ALDRI' }] }).expect(422);
    expect(nei.body).toMatchObject({ kode: 'varsler.kanIkkeVelges' });
    await varsle(lis.brukerId, 'innlogging.lenkeLaget');
    await toem();
    expect(smtp.mottatt).toHaveLength(1);
  });

  if (name === 'postgres') {
    it('det som skjer mens sammendraget lages, kommer i det eller i det neste', async () => {
      await varsle(lis.brukerId);
      const annen = new Client({ connectionString: url });
      await annen.connect();
      const kopi = `INSERT INTO varsel (id, bruker_id, slag, parametere, lenke, opprettet_tid, sammendrag)
        SELECT 'samtidig', bruker_id, slag, parametere, '/maal/samtidig', opprettet_tid, sammendrag FROM varsel LIMIT 1`;
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
      const { send } = PostgresSession.prototype;
      let once = true;
      // Another server commits just after the first statement of the digest about notices.
      const heard = async function (this: PostgresSession, statement: Statement): Promise<StatementResult> {
        const answer = await send.call(this, statement);
        if (once && /varsel\b.*sammendrag IN/s.test(statement.sql)) {
          once = false;
          await annen.query(kopi);
        }
        return answer;
      };
      jest.spyOn(PostgresSession.prototype, 'send').mockImplementation(heard);
      dag(0);
      await lag();
      jest.restoreAllMocks();
      await annen.end();
      expect(once).toBe(false);
      const [rad] = await portal.work.rows<{ sammendrag: string | null }>(
        "SELECT sammendrag FROM varsel WHERE id = 'samtidig'",
      );
      dag(7);
      expect(rad).toEqual({ sammendrag: 'UKENTLIG' });
      expect((await sendt(lis.brukerId)).at(-1)?.mail.text).toContain('/maal/samtidig');
    });
  }

  it('viser valgene med det som gjelder uten valg', async () => {
    const client = await portal.as(lis.brukerId);
    await velg(lis.brukerId, 'ENDRINGER', 'ALDRI');
    const { body } = await client.get('/varsler/valg').expect(200);
    expect(body).toEqual({
      ...{ epost: true, klokken: '07:00', ukedag: 1 },
      grupper: [
        { gruppe: 'VENTER', hvorOfte: 'UKENTLIG', kanVelges: true },
        { gruppe: 'SVAR', hvorOfte: 'UKENTLIG', kanVelges: true },
        { gruppe: 'MELDINGER', hvorOfte: 'DAGLIG', kanVelges: true },
        { gruppe: 'KUNNGJOERINGER', hvorOfte: 'UKENTLIG', kanVelges: true },
        { gruppe: 'ENDRINGER', hvorOfte: 'ALDRI', kanVelges: true },
        { gruppe: 'SIKKERHET', hvorOfte: 'STRAKS', kanVelges: false },
      ],
    });
  });

  it.each([
    {},
    { valg: [] },
    { valg: 'alt' },
    { valg: [{}] },
    { valg: [{ gruppe: 'SVAR', hvorOfte: 'ofte' }] },
    { valg: [{ gruppe: 'ALT', hvorOfte: 'ALDRI' }] },
    { valg: [{ gruppe: 'SVAR', hvorOfte: 'ALDRI', mer: 1 }] },
    { valg: [null] },
  ])('avviser %j', async (body) => {
    await (await portal.as(lis.brukerId)).put('/varsler/valg', body).expect(400);
  });
});
