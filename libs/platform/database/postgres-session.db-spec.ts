import { fail } from '@kp/kernel/result';
import { onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { type Script, insert, one, shown, together, unawaited, update } from './statement';

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

  it('samme spørsmål leses likt hver gang, også stilt to ganger samtidig, med tall, tomt og ingen rader', async () => {
    await db.work.script(() => note('a', 'første'));
    const hva = 'SELECT id, LENGTH(tekst) AS lengde, NULL AS ingenting FROM lapp WHERE id = ?';
    const a = { id: 'a', lengde: 6, ingenting: null };
    for (let gang = 0; gang < 3; gang++) {
      const lest = await db.work.read(() => together(one(hva, 'a'), one(hva, 'b'), one(hva, 'a')));
      expect(lest).toEqual([a, undefined, a]);
    }
  });

  it('en setning som feilet, virker neste gang', async () => {
    await expect(db.work.script(() => note('a', null))).rejects.toThrow();
    await db.work.script(() => note('a'));
    await expect(noteIds(db)).resolves.toEqual(['a']);
  });

  it('vises etter en avgjørelse slik den så det, og slik den har blitt', async () => {
    await db.work.script(function* () {
      yield* note('a', 'sett');
      yield* note('b', 'før');
    });
    const both = (): Script<[string | undefined, string | undefined]> => together(text('a'), text('b'));
    const vist = await db.work.script(function* () {
      yield* both();
      yield* update('lapp', { tekst: 'etter' }, { id: 'b' });
      return yield* shown(both());
    });
    expect(vist).toEqual(['sett', 'etter']);
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

  postgresOnly('en setning som er lest før, leses aldri feil når tabellen har fått andre kolonner', async () => {
    const alt = 'SELECT * FROM lapp';
    await db.work.script(() => note('a', 'første'));
    await db.work.read(() => one(alt));
    await db.write.query('ALTER TABLE lapp ADD COLUMN fargenr integer DEFAULT 7');
    await expect(db.work.read(() => one(alt))).rejects.toThrow('must not change result type');
  });
});
