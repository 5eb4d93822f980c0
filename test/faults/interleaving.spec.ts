import { onBothDatabases, openPostgres, openSqlite } from '../support/databases';
import { type Portal, startPortal } from '../support/portal';
import {
  type Findings,
  makePersons,
  pastUnitOfWork,
  planJobs,
  runJobs,
  throughUnitOfWork,
  unharmed,
  withoutLocks,
} from './interleaving';
import { froe, ganger, meld } from './omfang';

// Each once: the ids of a seed are in the database already when it comes again.
const SEEDS = [...new Set([11, 2026, 70_707, ...Array.from({ length: 3 * (ganger - 1) }, (_, nr) => froe + 7 * nr)])];

jest.setTimeout(240_000);

/** How many of each kind of harm there were. */
const sizes = (found: Findings): number =>
  Object.values(found).reduce<number>((sum, value: string[] | string | null) => sum + (value?.length ?? 0), 0);

onBothDatabases((name, open) => {
  let portal: Portal;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await open();
    portal = await startPortal({ url: database.url });
    close = async () => {
      await portal.close();
      await database.close();
    };
  });
  afterAll(() => close());

  it.each(SEEDS)(
    'er det som ble lovet nøyaktig det som er lagret, logget og telt, når 600 arbeidsenheter og 300 skript flettes (frø %i)',
    async (seed) => {
      const persons = await makePersons(portal);
      await expect(runJobs(portal, planJobs(seed, persons), throughUnitOfWork(portal))).resolves.toEqual(unharmed);
      meld(
        '3 fletting',
        `${name}: 600 arbeidsenheter, 300 skript, frø ${String(seed)}`,
        'lovet = lagret = logget = telt',
      );
    },
  );
});

describe('uten vernet', () => {
  it('mister sqlite det som ble lovet, og lagrer det som ble avslått, når køen omgås (motprøve)', async () => {
    const database = await openSqlite();
    const portal = await startPortal({ url: database.url });
    const jobs = planJobs(11, await makePersons(portal), { transactions: 200, scripts: 100, within: 400 });
    const found = await runJobs(portal, jobs, pastUnitOfWork(portal));
    await portal.close();
    await database.close();
    expect(found.lovetMenTapt.length + found.avslaattMenLagret.length).toBeGreaterThan(0);
    expect(sizes(found)).toBeGreaterThan(0);
  });

  it('får postgres to rader som vil ha samme nummer i loggen, når låsen er borte (motprøve)', async () => {
    const database = await openPostgres();
    const portal = await startPortal({ url: database.url });
    const jobs = planJobs(11, await makePersons(portal), { transactions: 100, scripts: 50, within: 100 });
    const found = await runJobs(portal, jobs, throughUnitOfWork(portal, withoutLocks));
    await portal.close();
    await database.close();
    expect(found.uventet.join()).toMatch(/duplicate key value/);
  });
});
