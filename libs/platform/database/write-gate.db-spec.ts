import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { fail } from '@kp/kernel/result';
import { openSqlite } from '../../../test/support/databases';
import { Lappetabell, type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { sqliteHandle } from './data-sources';
import { Signals, announce } from './signals';
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
    await Promise.allSettled(
      scripts.map((make) => gate.sync<unknown>(() => connection.runScript<unknown>(make(), 'write'))),
    );
    return noteIds(db);
  }

  it('etterlater ingenting av dem som feilet, og alt av de andre', async () => {
    await expect(runGroup(writer())).resolves.toEqual(['a', 'b', 'c']);
  });

  it('etterlater rester av dem som feilet når det de gjorde, ikke blir tatt tilbake (motprøve)', async () => {
    class WithoutRollback extends SqliteConnection {
      override execute(statement: Statement): StatementResult {
        return super.execute(statement.sql === 'ROLLBACK' ? { sql: 'COMMIT', params: [] } : statement);
      }
    }
    await expect(runGroup(new WithoutRollback(sqliteHandle(db.write)))).resolves.toContain('kaster');
  });

  it('blir kjørt hver for seg når en av dem feiler, og varsler likevel bare én gang', async () => {
    const signals = new Signals();
    const [heard, begun]: [string[], string[]] = [[], []];
    signals.on((text) => heard.push(text));
    const connection = writer();
    const gate = new WriteGate(connection, signals);
    function* tell(id: string): Script<void> {
      begun.push(id);
      yield* note(id);
      yield* announce(id);
    }
    const jobs = [() => tell('a'), () => noteThenFail('avslag', 'avslår'), () => tell('b')];
    await Promise.all(jobs.map((make) => gate.sync<unknown>(() => connection.runScript<unknown>(make(), 'write'))));
    expect(begun).toEqual(['a', 'a', 'b']);
    expect(heard).toEqual(['a', 'b']);
    await expect(noteIds(db)).resolves.toEqual(['a', 'b']);
  });

  it('overlever at en av dem river ned hele transaksjonen: den får nei, og de andre blir lagret', async () => {
    const jobs = [() => note('a'), () => run('ROLLBACK'), () => note('b')];
    const outcomes = await Promise.allSettled(jobs.map((make) => db.work.script<unknown>(make)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await db.work.script(() => note('etterpå'));
    await expect(noteIds(db)).resolves.toEqual(['a', 'b', 'etterpå']);
  });

  it('sier hva som gikk galt, også når feilen selv river ned transaksjonen, som en full disk kan gjøre', async () => {
    function* full(): Script<never> {
      yield* run('ROLLBACK');
      throw new Error('fullt');
    }
    const jobs = [() => note('a'), full, () => note('b')];
    const outcomes = await Promise.allSettled(jobs.map((make) => db.work.script<unknown>(make)));
    const told = outcomes.map((outcome) => (outcome.status === 'rejected' ? (outcome.reason as Error).message : 'ja'));
    expect(told).toEqual(['ja', 'fullt', 'ja']);
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
    const told = (id: string, write: () => Script<unknown>): (() => Script<unknown>) =>
      function* () {
        yield* write();
        early(id);
      };
    const pin = (): Script<unknown> => insert('festet', { id: 'x', lappId: 'finnes ikke' });
    const jobs = [told('a', () => note('a')), told('nålen', pin), told('b', () => note('b'))];
    return Promise.allSettled(jobs.map((make) => db.work.script(make)));
  }

  it('kommer aldri før lagringen: den som ikke lot seg lagre, får nei, og de andre sitt ja', async () => {
    const outcomes = await runGroupThatCannotCommit(() => undefined);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(noteIds(db)).resolves.toEqual(['a', 'b']);
    await expect(db.work.script(() => note('etterpå'))).resolves.toBe('etterpå');
  });

  it('ville ha lovet noe som ikke ble lagret, om det kom når jobben var ferdig (motprøve)', async () => {
    const promised: string[] = [];
    await runGroupThatCannotCommit((id) => promised.push(id));
    expect(promised).toContain('nålen');
    await expect(db.work.rows('SELECT id FROM festet')).resolves.toEqual([]);
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
    jest.spyOn(AsyncResource.prototype, 'runInAsyncScope').mockImplementation((job: () => unknown) => job());
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
