import { validated } from '@kp/platform/http/validation';
import { Database } from '@kp/platform/database/database.module';
import { Verden } from '../tilgang/verden';
import { Maal, type Problem, delerAv, felterI, ruterMedKropp } from './maal';
import { felterFor } from './skjema';
import { type Variant, feilSlag, ikkeObjekt, medEkstra } from './varianter';

jest.setTimeout(120_000);

let verden: Verden;
beforeAll(async () => {
  verden = await Verden.open();
});
afterAll(() => verden.close());
afterEach(() => jest.restoreAllMocks());

/** 400 with a kode, and Norwegian sentences that say what to do. */
function isRefused(status: number, { kode = '', title = '', parametere }: Problem): boolean {
  const told = /^(ugyldig\.felt|http\.(ugyldig|innholdstype))$/.test(kode) && title.length > 10;
  const sentences = parametere?.feil?.every(({ tekst }) => /^[A-ZÆØÅ].*\.$/.test(tekst)) ?? true;
  return status === 400 && told && sentences;
}

async function findAccepted(rute: string): Promise<string[]> {
  const maal = await Maal.of(verden, rute);
  const variants: Variant[] = [...ikkeObjekt, ...felterI(rute).flatMap((felt) => feilSlag(maal.body, felt))];
  const accepted: string[] = [];
  for (const variant of variants) {
    const { status, problem } = await maal.send(variant);
    if (!isRefused(status, problem)) accepted.push(`${variant.hva}: ${String(status)} ${JSON.stringify(problem)}`);
  }
  return accepted;
}

describe.each(ruterMedKropp)('%s', (rute) => {
  it('står i API-dokumentet med feltene sine', () => {
    const { method, path } = delerAv(rute);
    expect(felterFor(method, path)).toBeDefined();
  });

  it('svarer 400 med kode og en setning på alt som har feil form, og aldri noe annet', async () => {
    await expect(findAccepted(rute)).resolves.toEqual([]);
  });

  it('nekter hver kolonne den ikke selv har bedt om', async () => {
    const maal = await Maal.of(verden, rute);
    const own = new Set(felterI(rute).map(({ navn }) => navn));
    const columns = verden.portal.app.get(Database).writeSource.entityMetadatas.flatMap((m) => m.columns);
    const names = columns.map(({ propertyName }) => propertyName);
    const foreign = [...new Set([...names, 'role', 'status', 'approvedBy', 'orgId', 'isAdmin'])].filter(
      (key) => !own.has(key),
    );
    const { status, problem } = await maal.send(medEkstra(maal.body, foreign));
    const feil = problem.parametere?.feil ?? [];
    const refused = feil.filter(({ krav }) => krav === 'whitelistValidation').map(({ felt }) => felt);
    expect({ status, refused: refused.sort() }).toEqual({ status: 400, refused: foreign.sort() });
  });
});

it('ingen kropp endrer det alle objekter arver', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const poison = '"__proto__":{"forgiftet":1},"constructor":{"prototype":{"forgiftet":1}}}';
  for (const rute of ruterMedKropp) {
    const maal = await Maal.of(verden, rute);
    const raw = JSON.stringify(maal.body).replace(/}$/, `,${poison}`).replace('{,', '{');
    expect((await maal.send({ hva: 'gift', raw })).status).toBeLessThan(500);
  }
  expect(({} as { forgiftet?: number }).forgiftet).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
});

it('hver rute slipper igjennom noe uten prøvingen av kroppen (motprøve)', async () => {
  jest.spyOn(validated, 'transform').mockImplementation((value: unknown) => Promise.resolve(value));
  const closed: string[] = [];
  for (const rute of ruterMedKropp) if ((await findAccepted(rute)).length === 0) closed.push(rute);
  expect(closed).toEqual([]);
});
