import { openPostgres, openSqlite } from '../../support/databases';
import { Database } from '@kp/platform/database/database.module';
import { kropper } from '../tilgang/kropper';
import type { Hvem } from '../tilgang/personer';
import { type Regel, policy } from '../tilgang/policy';
import { Verden } from '../tilgang/verden';
import { felterFor } from './skjema';
import { type Variant, feilSlag, harde, ikkeObjekt, medEkstra } from './varianter';

jest.setTimeout(180_000);

interface Problem {
  readonly kode: string;
  readonly title: string;
  readonly parametere: { readonly feil?: readonly { felt: string; krav: string; tekst: string }[] };
}

const FORM = /^POST \/kataloger\/import/;
/** Routes that read a body. A decision without words reads none, and what is sent along is not looked at. */
const ruter = Object.keys(policy).filter((rute) => /^(POST|PUT) /.test(rute) && kropper[rute] && !FORM.test(rute));

const partsOf = (rute: string): { method: string; path: string; regel: Regel; hvem: Hvem } => {
  const [method = '', path = ''] = rute.split(' ');
  const regel = policy[rute];
  if (!regel) throw new Error(rute);
  return { method, path, regel, hvem: regel.inn[0] ?? 'anonym' };
};

/** A route with a thing to act on, a caller who may, and a body that is right. */
class Maal {
  private constructor(
    private readonly verden: Verden,
    readonly rute: string,
    private readonly url: string,
    private readonly versjon: number,
    readonly body: object,
  ) {}

  static async of(verden: Verden, rute: string): Promise<Maal> {
    const { path, regel, hvem } = partsOf(rute);
    const ider = regel.sak ? await verden.byggeplass.make(regel.sak, 'A') : [];
    const [id = ''] = ider;
    const versjon = regel.sak ? await verden.byggeplass.versionOf(regel.sak, id) : 1;
    let next = 0;
    const url = path.replace(/:\w+/g, () => ider[next++] ?? 'x');
    const body = kropper[rute]?.({ verden, hvem, side: 'A', id, versjon, nr: 900_000 }) ?? {};
    return new Maal(verden, rute, url, versjon, body);
  }

  async send({ raw }: Variant): Promise<{ status: number; problem: Problem }> {
    const { method, hvem } = partsOf(this.rute);
    const answer = await this.verden.as(hvem, method, this.url, raw, this.versjon);
    return { status: answer.status, problem: answer.body as unknown as Problem };
  }
}

describe.each([
  ['sqlite', openSqlite],
  ['postgres', openPostgres],
])('på %s', (_name, open) => {
  let verden: Verden;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    verden = await Verden.open({ url: database.url });
    close = async () => {
      await verden.close();
      await database.close();
    };
  });
  afterAll(() => close());

  describe.each(ruter)('%s', (rute) => {
    const { method, path } = partsOf(rute);
    const felter = felterFor(method, path);

    it('står i API-dokumentet med feltene sine', () => {
      expect(felter).toBeDefined();
    });

    it('svarer 400 med kode og en setning på alt som har feil form, og aldri noe annet', async () => {
      const maal = await Maal.of(verden, rute);
      const variants = [...ikkeObjekt, ...(felter ?? []).flatMap((felt) => feilSlag(maal.body, felt))];
      const accepted: string[] = [];
      for (const variant of variants) {
        const { status, problem } = await maal.send(variant);
        const told = /^(ugyldig\.felt|http\.(ugyldig|innholdstype))$/.test(problem.kode) && problem.title.length > 10;
        const feil = problem.parametere?.feil?.every(({ tekst }) => /^[A-ZÆØÅ].*[.]$/.test(tekst)) ?? true;
        if (status !== 400 || !told || !feil)
          accepted.push(`${variant.hva}: ${String(status)} ${JSON.stringify(problem)}`);
      }
      expect(accepted).toEqual([]);
    });

    it('svarer aldri 5xx på verdier av rett slag, hvor ville de enn er', async () => {
      const broken: string[] = [];
      for (const felt of felter ?? []) {
        const maal = await Maal.of(verden, rute);
        for (const variant of harde(maal.body, felt)) {
          const { status, problem } = await maal.send(variant);
          if (status >= 500 || (status >= 400 && !problem.kode)) broken.push(`${variant.hva}: ${String(status)}`);
        }
      }
      expect(broken).toEqual([]);
    });

    it('nekter hver kolonne den ikke selv har bedt om', async () => {
      const maal = await Maal.of(verden, rute);
      const own = new Set((felter ?? []).map(({ navn }) => navn));
      const columns = verden.portal.app.get(Database).writeSource.entityMetadatas.flatMap((m) => m.columns);
      const extra = new Set([
        ...columns.map(({ propertyName }) => propertyName),
        'role',
        'status',
        'approvedBy',
        'orgId',
        'isAdmin',
      ]);
      const foreign = [...extra].filter((key) => !own.has(key));
      const { status, problem } = await maal.send(medEkstra(maal.body, foreign));
      const refused = (problem.parametere.feil ?? [])
        .filter(({ krav }) => krav === 'whitelistValidation')
        .map(({ felt }) => felt);
      expect({ status, refused: refused.sort() }).toEqual({ status: 400, refused: foreign.sort() });
    });
  });

  it('lar ingen kropp endre det alle objekter arver', async () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
    for (const rute of ruter) {
      const maal = await Maal.of(verden, rute);
      const poison = JSON.stringify(maal.body)
        .replace(/}$/, ',"__proto__":{"forgiftet":1},"constructor":{"prototype":{"forgiftet":1}}}')
        .replace('{,', '{');
      expect((await maal.send({ hva: 'gift', raw: poison })).status).toBeLessThan(500);
    }
    expect(({} as { forgiftet?: number }).forgiftet).toBeUndefined();
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before);
  });
});
