import { fail } from '@kp/kernel/result';
import { onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { type Script, insert, one, unawaited, update } from './statement';

const note = (id: string, tekst: string | null = 'en lapp'): Script<void> => unawaited(insert('lapp', { id, tekst }));
const text = function* (id: string): Script<string | undefined> {
  return (yield* one<{ tekst: string }>('SELECT tekst FROM lapp WHERE id = ?', id))?.tekst;
};

onBothDatabases((name, open) => {
  let db: OpenWork;
  beforeEach(async () => {
    db = await openNotes(open);
  });
  afterEach(() => db.close());

  describe('en setning som ingen venter på', () => {
    it('er gjort før den neste leser', async () => {
      const seen = await db.work.script(function* () {
        yield* note('a', 'første');
        return yield* text('a');
      });
      expect(seen).toBe('første');
    });

    it('er lagret også når den er den siste', async () => {
      await db.work.script(() => note('a'));
      await expect(noteIds(db)).resolves.toEqual(['a']);
    });

    it('velter hele skriptet når den feiler, også når den er den siste', async () => {
      const brudd = function* (): Script<string> {
        yield* note('a');
        yield* note('b', null);
        return 'alt i orden';
      };
      await expect(db.work.script(brudd)).rejects.toThrow();
      await expect(noteIds(db)).resolves.toEqual([]);
    });

    it('kan ikke bli borte bak en feil som skriptet går forbi', async () => {
      const brudd = function* (): Script<string> {
        yield* note('a');
        try {
          yield* note('a');
          yield* text('a');
        } catch {
          return 'alt i orden';
        }
        return 'umulig';
      };
      await expect(db.work.script(brudd)).rejects.toThrow();
      await expect(noteIds(db)).resolves.toEqual([]);
    });

    it('etterlater ingenting når skriptet svarer med et avslag', async () => {
      const avslag = function* (): Script<ReturnType<typeof fail>> {
        yield* note('a');
        return fail('regel', 'prove.nei');
      };
      await expect(db.work.script(avslag)).resolves.toMatchObject({ ok: false });
      await expect(noteIds(db)).resolves.toEqual([]);
    });
  });

  it('leser på nytt det skriptet selv har endret', async () => {
    await db.work.script(() => note('a', 'før'));
    const seen = await db.work.script(function* () {
      const before = yield* text('a');
      yield* update('lapp', { tekst: 'etter' }, { id: 'a' });
      return [before, yield* text('a')];
    });
    expect(seen).toEqual(['før', 'etter']);
  });

  // SQLite sends nothing and waits for nothing.
  const postgresOnly = (hva: string, proev: () => Promise<void>): void => {
    if (name === 'postgres') it(hva, proev);
  };

  postgresOnly('en forbindelse som brytes midt i, gir en feil og blir ikke brukt igjen', async () => {
    const kill = 'SELECT pg_terminate_backend(pg_backend_pid())';
    const brutt = db.work.script(function* () {
      yield* note('a');
      return yield* one(kill);
    });
    await expect(brutt).rejects.toThrow();
    await db.work.script(() => note('b'));
    await expect(noteIds(db)).resolves.toEqual(['b']);
  });
});
