import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { type Sted, kall, regelFor, ruter, slippesInn } from './matrise';
import { ALLE, GODKJENNERE, type Hvem, ROLLER } from './personer';
import { policy } from './policy';
import { Verden } from './verden';

jest.setTimeout(120_000);

let verden: Verden;
beforeAll(async () => {
  verden = await Verden.open();
  // Something waits for each of those who may have to answer or decide.
  for (const sak of ['maalTilAnbefaling', 'maalTilGodkjenning', 'forslag'] as const)
    await verden.byggeplass.make(sak, 'A');
});
afterAll(() => verden.close());
afterEach(() => jest.restoreAllMocks());

interface Innsynsrad {
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string | null;
  readonly gjelderBrukerId: string | null;
  readonly hva: string;
}

const COLUMNS =
  'bruker_id AS "brukerId", rolle, virksomhet_id AS "virksomhetId", gjelder_bruker_id AS "gjelderBrukerId", hva';

/** The rows that came while somebody asked. */
async function looksDuring(act: () => Promise<unknown>): Promise<Innsynsrad[]> {
  const { work } = verden.portal;
  const last = await work.row<{ nr: number | null }>('SELECT MAX(nr) AS nr FROM innsynslogg');
  await act();
  return work.rows<Innsynsrad>(`SELECT ${COLUMNS} FROM innsynslogg WHERE nr > ? ORDER BY nr`, last?.nr ?? 0);
}

async function enSak(rute: string): Promise<Sted> {
  const { sak } = regelFor(rute).regel;
  return { side: 'A', ider: sak ? await verden.byggeplass.make(sak, 'A') : [] };
}

const med = (look: string): string[] => ruter.filter((rute) => policy[rute]?.look === look);
/** A list of tasks shows nothing of others' to those for whom nothing waits. */
const HAR_OPPGAVER: readonly Hvem[] = ['lis', 'veileder', 'supervisor', ...GODKJENNERE];
const somSer = (rute: string): Hvem[] =>
  slippesInn(regelFor(rute).regel, 'A').filter((hvem) => rute !== 'GET /arbeidsliste' || HAR_OPPGAVER.includes(hvem));

const nameOf = (hvem: Hvem): string => verden.grunnlag.folk[hvem] ?? '';
const LIS = (): string => nameOf('lis');

/** Why the rows written for one look are not as they should be; null when they are. */
function findFault(rute: string, hvem: Hvem, rows: readonly Innsynsrad[]): string | null {
  const { look } = regelFor(rute).regel;
  const [row] = rows;
  if (look === 'ingen' || hvem === 'lis')
    return rows.length === 0 ? null : `${hvem}: ${String(rows.length)} rader, ventet ingen`;
  if (!row || rows.length > 1) return `${hvem}: ${String(rows.length)} rader, ventet én`;
  const expected = { brukerId: nameOf(hvem), gjelderBrukerId: look === 'journal' ? LIS() : null };
  if (row.brukerId !== expected.brukerId || row.gjelderBrukerId !== expected.gjelderBrukerId)
    return `${hvem}: ${JSON.stringify(row)}`;
  return ROLLER[hvem].includes(row.rolle) && row.hva ? null : `${hvem}: i rollen ${row.rolle}, så på ${row.hva}`;
}

async function findFaults(rute: string, persons: readonly Hvem[]): Promise<string[]> {
  const faults: string[] = [];
  for (const hvem of persons) {
    const sted = await enSak(rute);
    const fault = findFault(rute, hvem, await looksDuring(() => kall(verden, rute, hvem, sted)));
    if (fault) faults.push(fault);
  }
  return faults;
}

describe.each([...med('journal'), ...med('liste')])('%s', (rute) => {
  it('skriver nøyaktig én rad for hver som ser, og ingen for den som ser på sitt eget', async () => {
    await expect(findFaults(rute, somSer(rute))).resolves.toEqual([]);
  });

  it('skriver ingen rad for dem som ikke slipper inn', async () => {
    const sted = await enSak(rute);
    const rows = await looksDuring(async () => {
      for (const hvem of ALLE.filter((person) => !somSer(rute).includes(person))) await kall(verden, rute, hvem, sted);
    });
    expect(rows).toEqual([]);
  });
});

it('en rute som ikke viser andres data, skriver ingenting', async () => {
  const faults: string[] = [];
  for (const rute of med('ingen')) {
    const { regel } = regelFor(rute);
    faults.push(...(await findFaults(rute, slippesInn(regel, 'A'))).map((fault) => `${rute}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

it('legen ser når, i hvilken rolle, for hvem og hvorfor noen så på journalen', async () => {
  const path = `/utdanningslop/${verden.grunnlag.lis.A.utdanningslopId}`;
  await verden.as('veileder', 'GET', `${path}/maal`);
  await verden.as('leder', 'GET', path);
  const { virksomhetId } = verden.kommune('A');
  const navn = await verden.portal.work.row<{ virksomhet: string }>(
    'SELECT navn AS virksomhet FROM virksomhet WHERE id = ?',
    virksomhetId,
  );
  const { tekst } = await verden.as('lis', 'GET', '/meg/innsyn');
  const [newest, second] = JSON.parse(tekst) as Record<string, unknown>[];
  expect([newest, second]).toEqual([
    { ...navn, tid: expect.stringMatching(/Z$/), rolle: 'LEDER', hva: 'utdanningslop' },
    { ...navn, tid: expect.stringMatching(/Z$/), rolle: 'VEILEDER', hva: 'maalliste' },
  ]);
  const others = await verden.as('lisAnnen', 'GET', '/meg/innsyn');
  expect(others.tekst).toBe('[]');
});

describe('når innsynet ikke kan skrives', () => {
  beforeAll(() =>
    verden.portal.work.script(function* () {
      const text = "CREATE TRIGGER tr_prove BEFORE INSERT ON innsynslogg BEGIN SELECT RAISE(ABORT, 'fullt'); END";
      yield { sql: text, params: [] };
    }),
  );
  afterAll(() =>
    verden.portal.work.script(function* () {
      yield { sql: 'DROP TRIGGER tr_prove', params: [] };
    }),
  );

  it.each([...med('journal'), ...med('liste')])('%s viser ingenting', async (rute) => {
    for (const hvem of somSer(rute).filter((person) => person !== 'lis')) {
      const answer = await kall(verden, rute, hvem, await enSak(rute));
      expect({ hvem, status: answer.status, kode: answer.body.kode }).toEqual({
        hvem,
        status: 500,
        kode: 'http.feilHosOss',
      });
    }
  });
});

it('en rute som glemmer å skrive innsynet, blir oppdaget (motprøve)', async () => {
  jest.spyOn(verden.portal.app.get(Innsynslogg), 'record').mockResolvedValue(undefined);
  const unnoticed: string[] = [];
  for (const rute of [...med('journal'), ...med('liste')]) {
    const others = somSer(rute).filter((hvem) => hvem !== 'lis');
    if ((await findFaults(rute, others)).length < others.length) unnoticed.push(rute);
  }
  expect(unnoticed).toEqual([]);
});
