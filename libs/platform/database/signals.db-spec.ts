import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { fail } from '@kp/kernel/result';
import { onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { PostgresSignals } from './postgres-signals';
import { MISSED, announce } from './signals';
import { type Script, insert } from './statement';

function* noteAndSay(id: string): Script<string> {
  yield* insert('lapp', { id, tekst: 'en lapp' });
  yield* announce(id);
  return id;
}

function* sayAndRefuse(id: string): Script<ReturnType<typeof fail>> {
  yield* noteAndSay(id);
  return fail('regel', 'prove.nei');
}

function* sayAndThrow(id: string): Script<never> {
  yield* noteAndSay(id);
  throw new Error('midt i');
}

onBothDatabases((name, open) => {
  let db: OpenWork;
  let listener: PostgresSignals | null = null;
  let heard: string[];

  beforeEach(async () => {
    db = await openNotes(open);
    heard = [];
    db.work.signals.on((text) => heard.push(text));
    if (name === 'sqlite') return;
    listener = new PostgresSignals(db.url, db.work.signals);
    await listener.start();
  });
  afterEach(async () => {
    await listener?.stop();
    listener = null;
    await db.close();
  });

  /** What was heard once everything told so far has had time to arrive. */
  async function all(): Promise<string[]> {
    await db.work.script(() => noteAndSay('til slutt'));
    for (const end = Date.now() + 2_000; !heard.includes('til slutt') && Date.now() < end;) await pause(5);
    return heard.filter((text) => text !== 'til slutt').sort();
  }

  it('er lagret når det blir hørt', async () => {
    const stop: { listening?: () => void } = {};
    const seen = new Promise<string[]>((resolve) => {
      stop.listening = db.work.signals.on(() => {
        stop.listening?.();
        resolve(noteIds(db));
      });
    });
    await db.work.script(() => noteAndSay('a'));
    await expect(seen).resolves.toEqual(['a']);
    await expect(all()).resolves.toEqual(['a']);
  });

  it('høres aldri når lagringen feilet eller ble avslått, heller ikke i samme gruppe', async () => {
    const jobs = [() => noteAndSay('a'), () => sayAndRefuse('b'), () => sayAndThrow('c'), () => noteAndSay('d')];
    await Promise.allSettled(jobs.map((make) => db.work.script<unknown>(make)));
    await expect(all()).resolves.toEqual(['a', 'd']);
  });

  it('høres også fra et skript inne i en arbeidsenhet, og bare når hele enheten lykkes', async () => {
    await db.work.write(() => db.work.script(() => noteAndSay('a')));
    await db.work
      .write(async () => {
        await db.work.script(() => noteAndSay('b'));
        throw new Error('midt i');
      })
      .catch(() => undefined);
    await expect(all()).resolves.toEqual(['a']);
  });

  if (name === 'postgres') {
    it('sier at noe kan være gått tapt når forbindelsen har vært nede', async () => {
      const client = new Client({ connectionString: db.url });
      await client.connect();
      const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'kompetanseportal-lytter' AND datname = current_database()`;
      await client.query(cut);
      await client.end();
      for (const end = Date.now() + 5_000; !heard.includes(MISSED) && Date.now() < end;) await pause(20);
      await expect(all()).resolves.toEqual([MISSED]);
    });
  }
});
