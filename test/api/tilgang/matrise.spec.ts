import { createHash } from 'node:crypto';
import { kropper } from './kropper';
import { ALLE, type Hvem, ROLLER, iB } from './personer';
import { type Regel, policy } from './policy';
import { type Side, type Svar, Verden } from './verden';

jest.setTimeout(120_000);

let verden: Verden;
beforeAll(async () => {
  verden = await Verden.open();
});
afterAll(() => verden.close());

let running = 0;

interface Sted {
  readonly side: Side;
  readonly ider: readonly string[];
}

const rowsOf = (route: string): { method: string; path: string; regel: Regel } => {
  const [method = '', path = ''] = route.split(' ');
  const regel = policy[route];
  if (!regel) throw new Error(`${route} has no policy`);
  return { method, path, regel };
};

async function call(route: string, hvem: Hvem, { side, ider }: Sted): Promise<Svar> {
  const { method, path, regel } = rowsOf(route);
  const [id = ''] = ider;
  const versjon = regel.sak ? await verden.byggeplass.versionOf(regel.sak, id) : 1;
  const body = kropper[route]?.({ verden, hvem, side, id, versjon, nr: ++running });
  let next = 0;
  const url = path.replace(/:\w+/g, () => ider[next++] ?? 'x');
  const query = route === 'DELETE /aktiviteter/:id' ? `?versjon=${String(versjon)}` : '';
  const sent = method === 'POST' ? (body ?? {}) : body;
  const answer = await verden.as(hvem, method, url + query, sent, versjon);
  if (route === 'POST /utlogging') verden.forgetSessions();
  return answer;
}

/** What the gate in front of the route, or the thing itself, must answer somebody who is not let in. */
function refusal({ access, ser = [] }: Regel, hvem: Hvem, side: Side): { status: number; kode?: string } {
  if (hvem === 'anonym') return { status: 401, kode: 'tilgang.ikkePaalogget' };
  const named = Array.isArray(access) ? (access as readonly string[]) : null;
  if (named && !ROLLER[hvem].some((rolle) => named.includes(rolle)))
    return { status: 403, kode: 'tilgang.manglerRolle' };
  if ((side === 'A' ? ser : iB(ser)).includes(hvem)) return { status: 403 };
  return { status: 404, kode: 'http.finnesIkke' };
}

const brief = ({ status, body }: Svar): string =>
  `${String(status)} ${typeof body.kode === 'string' ? body.kode : ''}`.trim();
const withoutCorrelation = ({ status, body }: Svar): object => ({ status, ...body, korrelasjonsId: undefined });

/** Everything that is stored but sessions and looks. */
async function digest(): Promise<string> {
  const hash = createHash('sha256');
  const tables = await verden.portal.work.rows<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('sesjon', 'innsynslogg', 'sqlite_sequence') ORDER BY name",
  );
  for (const { name } of tables) hash.update(JSON.stringify(await verden.portal.work.rows(`SELECT * FROM ${name}`)));
  return hash.digest('hex');
}

const letIn = (regel: Regel, side: Side): readonly Hvem[] => (side === 'A' ? regel.inn : (regel.innB ?? iB(regel.inn)));

const routes = Object.keys(policy);
const withThing = routes.filter((route) => policy[route]?.sak);
const about = routes.filter((route) => !policy[route]?.sak);

describe.each(withThing)('%s', (route) => {
  const { regel } = rowsOf(route);
  const sak = regel.sak ?? 'lop';

  it.each(['A', 'B'] as const)('slipper bare inn dem tabellen sier, til noe i virksomhet %s', async (side) => {
    const sted = { side, ider: await verden.byggeplass.make(sak, side) };
    const outside = ALLE.filter((hvem) => !letIn(regel, side).includes(hvem));
    const before = await digest();
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const hvem of outside) {
      const answer = await call(route, hvem, sted);
      const { status, kode } = refusal(regel, hvem, side);
      found[hvem] = kode ? brief(answer) : String(answer.status);
      expected[hvem] = kode ? `${String(status)} ${kode}` : String(status);
    }
    expect(found).toEqual(expected);
    expect(await digest()).toBe(before);
  });

  it.each(['A', 'B'] as const)('slipper inn alle tabellen sier, til noe i virksomhet %s', async (side) => {
    const found: Record<string, string> = {};
    for (const hvem of letIn(regel, side)) {
      const answer = await call(route, hvem, { side, ider: await verden.byggeplass.make(sak, side) });
      if (answer.status !== (regel.svar ?? 200) && answer.status !== 201)
        found[hvem] = `${brief(answer)} ${answer.tekst}`;
    }
    expect(found).toEqual({});
  });

  it('svarer likt om noe ikke finnes og om det er en annens', async () => {
    const sted = { A: await verden.byggeplass.make(sak, 'A'), B: await verden.byggeplass.make(sak, 'B') };
    for (const side of ['A', 'B'] as const) {
      const seen = side === 'A' ? (regel.ser ?? []) : iB(regel.ser ?? []);
      const outside = ALLE.filter((hvem) => !letIn(regel, side).includes(hvem) && !seen.includes(hvem));
      for (const hvem of outside) {
        const foreign = await call(route, hvem, { side, ider: sted[side] });
        const missing = await call(route, hvem, { side, ider: verden.byggeplass.missing(sak) });
        expect({ hvem, ...withoutCorrelation(foreign) }).toEqual({ hvem, ...withoutCorrelation(missing) });
      }
    }
    for (const hvem of ALLE) {
      const missing = await call(route, hvem, { side: 'A', ider: verden.byggeplass.missing(sak) });
      expect([401, 403, 404]).toContain(missing.status);
    }
  });
});

describe.each(about)('%s', (route) => {
  it('slipper inn dem tabellen sier, og ingen andre', async () => {
    const { regel } = rowsOf(route);
    const found: Record<string, string> = {};
    for (const hvem of ALLE) {
      const answer = await call(route, hvem, { side: 'A', ider: [] });
      const expected = regel.inn.includes(hvem) ? (regel.svar ?? 200) : refusal(regel, hvem, 'A').status;
      if (answer.status !== expected && !(expected === 200 && answer.status === 201))
        found[hvem] = `${brief(answer)} ikke ${String(expected)}`;
    }
    expect(found).toEqual({});
  });
});
