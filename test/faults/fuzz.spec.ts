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
    meld('5 fuzz', `${name}: ${String(ANTALL[name] * ganger)} forespørsler`, `${outcome.join(', ')}, p99 ${slowest.toFixed(0)} ms`);
    expect(sammendrag(result)).toEqual([]);
    expect(slowest).toBeLessThan(1_000);
  });
});
