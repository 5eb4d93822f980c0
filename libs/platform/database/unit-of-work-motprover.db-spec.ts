import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { fail } from '@kp/kernel/result';
import { openPostgres, openSqlite, onBothDatabases } from '../../../test/support/databases';
import { Lappetabell, type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';

// What unit-of-work.db-spec.ts demands, done with TypeORM's own transactions: each of these goes wrong.
const save = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.insert(Lappetabell, { id, tekst: 'en lapp' });

onBothDatabases((_name, open) => {
  it('uten arbeidsenheten blir halvparten stående når en del av den svarte med et avslag (motprøve)', async () => {
    const db = await openNotes(open);
    await db.write.transaction(async (manager) => {
      await save(manager, 'a');
      return fail('regel', 'prove.nei');
    });
    await expect(noteIds(db)).resolves.toEqual(['a']);
    await db.close();
  });
});

describe('på sqlite', () => {
  let db: OpenWork;
  beforeEach(async () => {
    db = await openNotes(openSqlite);
  });
  afterEach(() => db.close());

  it('skriver en lekket forvalter videre uten transaksjon når ingen stenger den (motprøve)', async () => {
    const leaked = await db.write.transaction((manager) => Promise.resolve(manager));
    await save(leaked, 'a');
    await expect(noteIds(db)).resolves.toEqual(['a']);
  });

  it('lagrer det som ikke ble ventet på, alene og etterpå, når ingen sier fra (motprøve)', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await db.write.transaction((manager) => {
      late = pause(20).then(() => save(manager, 'a'));
      return Promise.resolve();
    });
    await late;
    await expect(noteIds(db)).resolves.toEqual(['a']);
  });
});

describe('på postgres', () => {
  it('svarer ja uten å ha lagret når en fanget feil ikke dømmer arbeidsenheten (motprøve)', async () => {
    const db = await openNotes(openPostgres);
    const answer = await db.write.transaction(async (manager) => {
      await save(manager, 'a');
      await save(manager, 'a').catch(() => undefined);
      return 'alt i orden';
    });
    expect(answer).toBe('alt i orden');
    await expect(noteIds(db)).resolves.toEqual([]);
    await db.close();
  });
});
