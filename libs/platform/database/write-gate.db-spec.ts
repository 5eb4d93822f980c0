import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { fail } from '@kp/kernel/result';
import { openSqlite } from '../../../test/support/databases';
import { Lappetabell, type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { sqliteHandle } from './data-sources';
import { SqliteConnection } from './sqlite-connection';
import { type Script, type Statement, type StatementResult, insert, run } from './statement';
import { WriteGate } from './write-gate';

let db: OpenWork;
beforeEach(async () => {
  db = await openNotes(openSqlite);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await db.close();
});

function* note(id: string, tekst: string | null = 'en lapp'): Script<string> {
  yield* insert('lapp', { id, tekst });
  return id;
}

function* noteThenFail(id: string, how: 'kaster' | 'avslår' | 'bryter en regel'): Script<unknown> {
  yield* note(id);
  if (how === 'kaster') throw new Error('midt i');
  if (how === 'avslår') return fail('regel', 'prove.nei');
  return yield* note(`${id}2`, null);
}

const writer = (): SqliteConnection => new SqliteConnection(sqliteHandle(db.write));

describe('jobber som deler én lagring', () => {
  /** Six jobs that wait at the same time, three of which fail after having written; answers what is stored. */
  async function runGroup(connection: SqliteConnection): Promise<string[]> {
    const gate = new WriteGate(connection);
    const scripts = [
      () => note('a'),
      () => noteThenFail('kaster', 'kaster'),
      () => note('b'),
      () => noteThenFail('avslag', 'avslår'),
      () => noteThenFail('regel', 'bryter en regel'),
      () => note('c'),
    ];
    await Promise.allSettled(scripts.map((make) => gate.sync(() => connection.runScript(make()))));
    return noteIds(db);
  }

  it('etterlater ingenting av dem som feilet, og alt av de andre', async () => {
    await expect(runGroup(writer())).resolves.toEqual(['a', 'b', 'c']);
  });

  it('etterlater rester av dem som feilet når lagringspunktene er borte (motprøve)', async () => {
    class WithoutSavepoints extends SqliteConnection {
      override execute(statement: Statement): StatementResult {
        if (/^(SAVEPOINT|ROLLBACK TO|RELEASE)/.test(statement.sql)) return { rows: [], affected: 0 };
        return super.execute(statement);
      }
    }
    await expect(runGroup(new WithoutSavepoints(sqliteHandle(db.write)))).resolves.not.toEqual(['a', 'b', 'c']);
  });

  it('overlever at en av dem river ned hele transaksjonen: alle får nei, og køen går videre', async () => {
    const jobs = [() => note('a'), () => run('ROLLBACK'), () => note('b')];
    const outcomes = await Promise.allSettled(jobs.map((make) => db.work.script<unknown>(make)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await db.work.script(() => note('etterpå'));
    await expect(noteIds(db)).resolves.toEqual(['etterpå']);
  });

  it('sier til alle hva som gikk galt, når feilen selv river ned transaksjonen, som en full disk kan gjøre', async () => {
    function* full(): Script<never> {
      yield* run('ROLLBACK');
      throw new Error('fullt');
    }
    const jobs = [() => note('a'), full, () => note('b')];
    const outcomes = await Promise.allSettled(jobs.map((make) => db.work.script<unknown>(make)));
    const told = outcomes.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as Error).message : 'ja'));
    expect(told).toEqual(['fullt', 'fullt', 'fullt']);
  });
});

describe('svaret', () => {
  // A deferred foreign key is only checked by COMMIT, so here it is COMMIT that fails, after every job went well.
  beforeEach(async () => {
    const reference = 'lapp_id text REFERENCES lapp (id) DEFERRABLE INITIALLY DEFERRED';
    await db.write.query(`CREATE TABLE festet (id text PRIMARY KEY, ${reference})`);
  });

  /** Two good notes and one pin on a note that is not there, in one group. `early` is told as each job ends. */
  async function runGroupThatCannotCommit(early: (id: string) => void): Promise<PromiseSettledResult<unknown>[]> {
    const told = (id: string): (() => Script<unknown>) =>
      function* () {
        const answer = yield* note(id);
        early(answer);
        return answer;
      };
    const pin = (): Script<unknown> => insert('festet', { id: 'x', lappId: 'finnes ikke' });
    return Promise.allSettled([told('a'), pin, told('b')].map((make) => db.work.script(make)));
  }

  it('kommer aldri før lagringen: når den mislykkes, får alle nei', async () => {
    const outcomes = await runGroupThatCannotCommit(() => undefined);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(noteIds(db)).resolves.toEqual([]);
    await expect(db.work.script(() => note('etterpå'))).resolves.toBe('etterpå');
  });

  it('ville ha lovet noe som ikke ble lagret, om det kom når jobben var ferdig (motprøve)', async () => {
    const promised: string[] = [];
    await runGroupThatCannotCommit((id) => promised.push(id));
    expect(promised).toEqual(['a', 'b']);
    await expect(noteIds(db)).resolves.not.toEqual(promised);
  });
});

describe('den som spør', () => {
  const caller = new AsyncLocalStorage<number>();

  /** Whom each of twenty waiting jobs took itself to work for. */
  function whoEachWorkedFor(): Promise<(number | undefined)[]> {
    const ask = (nr: number): Promise<number | undefined> =>
      caller.run(nr, () =>
        nr % 2 === 0
          ? db.work.write(() => Promise.resolve(caller.getStore()))
          : db.work.script(function* () {
              yield* note(`n${nr}`);
              return caller.getStore();
            }),
      );
    return Promise.all(Array.from({ length: 20 }, (_, nr) => ask(nr)));
  }

  it('får sin egen sammenheng med seg gjennom køen', async () => {
    await expect(whoEachWorkedFor()).resolves.toEqual(Array.from({ length: 20 }, (_, nr) => nr));
  });

  it('får en annens sammenheng når jobben ikke er bundet (motprøve)', async () => {
    jest.spyOn(AsyncResource, 'bind').mockImplementation((job: unknown) => job as never);
    await expect(whoEachWorkedFor()).resolves.not.toEqual(Array.from({ length: 20 }, (_, nr) => nr));
  });
});

describe('rekkefølgen', () => {
  it('er den de kom i, også når skript og arbeidsenheter står om hverandre', async () => {
    const begun: number[] = [];
    const jobs = Array.from({ length: 12 }, (_, nr) =>
      nr % 3 === 0
        ? db.work.write(async () => {
            begun.push(nr);
            await pause(3);
            await db.work.manager.getRepository(Lappetabell).insert({ id: `n${nr}`, tekst: 'en lapp' });
          })
        : db.work.script(function* () {
            begun.push(nr);
            yield* note(`n${nr}`);
          }),
    );
    await Promise.all(jobs);
    expect(begun).toEqual(Array.from({ length: 12 }, (_, nr) => nr));
  });
});

describe('en annen prosess som skriver', () => {
  /** Takes the write lock as another process would, for `ms`. */
  async function holdLock(ms: number): Promise<void> {
    const other = new Sqlite(db.url.slice('sqlite:'.length));
    other.exec('BEGIN IMMEDIATE');
    await pause(ms);
    other.exec('COMMIT');
    other.close();
  }

  /** The longest the event loop stood still while `act` ran. */
  async function longestStop(act: () => Promise<unknown>): Promise<number> {
    let [longest, last] = [0, performance.now()];
    const tick = (): void => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    const ticker = setInterval(tick, 5);
    await act().finally(() => clearInterval(ticker));
    tick();
    return longest;
  }

  it('gjør at vi venter, ikke at vi feiler eller står stille', async () => {
    const held = holdLock(900);
    const act = (): Promise<unknown> =>
      Promise.all([
        db.work.script(() => note('skript')),
        db.work.write(() =>
          db.work.manager.getRepository(Lappetabell).insert({ id: 'arbeidsenhet', tekst: 'en lapp' }),
        ),
      ]);
    expect(await longestStop(act)).toBeLessThan(600);
    await held;
    await expect(noteIds(db)).resolves.toEqual(['arbeidsenhet', 'skript']);
  });

  it('får alt til å stå stille, og så til å feile, når SQLite selv venter (motprøve)', async () => {
    const held = holdLock(300);
    const patient = new Sqlite(db.url.slice('sqlite:'.length), { timeout: 800 });
    const act = (): Promise<unknown> => {
      expect(() => patient.exec('BEGIN IMMEDIATE')).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }) as Error);
      return Promise.resolve();
    };
    expect(await longestStop(act)).toBeGreaterThan(600);
    patient.close();
    await held;
  });
});
