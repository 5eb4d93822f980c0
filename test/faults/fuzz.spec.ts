import { validated } from '@kp/platform/http/validation';
import { MinArbeidsliste } from '../../libs/modules/arbeidsliste/application/min-arbeidsliste';
import { Aktiviteter } from '../../libs/modules/laeringsaktiviteter/application/aktiviteter';
import { Fuzz, type Resultat } from './fuzz/fuzz';
import { type DatabaseName, onBothDatabases } from '../support/databases';
import { froe, ganger, meld, p99 } from './omfang';

const ANTALL: Readonly<Record<DatabaseName, number>> = { sqlite: 10_000, postgres: 2_000 };

jest.setTimeout(3_600_000);

/** One line a kind of finding, with the first request of it. */
function sammendrag({ funn }: Resultat): string[] {
  const kinds = new Map<string, string>();
  for (const { hva, detalj, sendt } of funn) if (!kinds.has(`${hva} ${detalj}`)) kinds.set(`${hva} ${detalj}`, sendt);
  return [...kinds].map(([kind, sendt]) => `${kind} ← ${sendt}`);
}

onBothDatabases((name, open) => {
  let fuzz: Fuzz;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    fuzz = await Fuzz.open({ url: database.url });
    close = async () => {
      await fuzz.close();
      await database.close();
    };
  });
  afterAll(() => close());

  it(`svarer som dokumentet sier på ${String(ANTALL[name] * ganger)} forespørsler fra alle, rette og gale (frø ${String(froe)})`, async () => {
    const result = await fuzz.run(froe, ANTALL[name] * ganger);
    const slowest = p99(result.millisekunder);
    const outcome = Object.entries(result.svar).map(([kind, n]) => `${kind} ${String(n)}`);
    meld(
      '5 fuzz',
      `${name}: ${String(ANTALL[name] * ganger)} forespørsler`,
      `${outcome.join(', ')}, p99 ${slowest.toFixed(0)} ms`,
    );
    expect(sammendrag(result)).toEqual([]);
    expect(slowest).toBeLessThan(1_000);
  });
});

describe('prøven oppdager det når', () => {
  let fuzz: Fuzz;
  beforeAll(async () => {
    fuzz = await Fuzz.open();
  });
  afterAll(() => fuzz.close());
  afterEach(() => jest.restoreAllMocks());

  const kinds = async (rute: RegExp): Promise<string[]> => {
    const { funn } = await fuzz.run(froe, 300, rute);
    return [...new Set(funn.map(({ hva }) => hva))];
  };

  it('kroppen ikke prøves før den brukes (motprøve)', async () => {
    jest.spyOn(validated, 'transform').mockImplementation((value: unknown) => Promise.resolve(value));
    expect(await kinds(/^POST \/utdanningslop\/:id\/(aktiviteter|tjenesteperioder)$/)).toContain('5xx');
  });

  it('et svar har et felt som dokumentet ikke nevner (motprøve)', async () => {
    const spoilt = [{ id: 'x', passordHash: 'y' }] as never;
    jest.spyOn(MinArbeidsliste.prototype, 'list').mockResolvedValue(spoilt);
    expect(await kinds(/^GET \/arbeidsliste$/)).toEqual(['form']);
  });

  it('en liste viser en annens private oppføringer (motprøve)', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
    const { list } = Aktiviteter.prototype;
    const owner = fuzz.verden.grunnlag.folk.lis ?? '';
    jest.spyOn(Aktiviteter.prototype, 'list').mockImplementation(function (this: Aktiviteter, _hvem, id) {
      return list.call(this, owner, id, { side: 1, antall: 200 });
    });
    expect(await kinds(/^GET \/utdanningslop\/:id\/aktiviteter$/)).toContain('kanari');
  });
});
