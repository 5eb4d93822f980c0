import { type Result, fail, ok } from '@kp/kernel/result';
import { onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { PostgresSession } from './postgres-session';
import { type Script, all, early, insert, one, together, unawaited } from './statement';

function* textOf(id: string): Script<string | null> {
  const row = yield* one<{ tekst: string }>('SELECT tekst FROM lapp WHERE id = ?', id);
  return row?.tekst ?? null;
}

/** Follows the texts, which are the ids of the next: as many questions after each other as there are notes. */
function* follow(id: string): Script<number> {
  const next = yield* textOf(id);
  return next === null ? 0 : 1 + (yield* follow(next));
}

onBothDatabases((name, open) => {
  let db: OpenWork;
  beforeEach(async () => {
    db = await openNotes(open);
    await db.work.script(function* () {
      for (const [id, tekst] of ['ab', 'bc', 'cd']) yield* insert('lapp', { id: id ?? '', tekst: tekst ?? '' });
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await db.close();
  });

  describe('spørsmål som stilles samtidig', () => {
    it('får hvert sitt svar, også når noen spør flere ganger og noen ikke spør', async () => {
      const read = db.work.read(() => together(follow('c'), together(), follow('a'), textOf('b'), textOf('x')));
      await expect(read).resolves.toEqual([1, [], 3, 'c', null]);
    });

    it('kan stilles inne i hverandre', async () => {
      const read = db.work.read(() => together(together(textOf('a'), follow('a')), textOf('c')));
      await expect(read).resolves.toEqual([['b', 3], 'd']);
    });

    it('ser det skriptet selv har skrevet, og det ingen ventet på, er gjort før dem', async () => {
      const wrote = db.work.script(function* () {
        const before = yield* together(textOf('a'), textOf('d'));
        yield* unawaited(insert('lapp', { id: 'd', tekst: 'e' }));
        return [before, yield* together(textOf('d'), follow('a'))];
      });
      await expect(wrote).resolves.toEqual([
        ['b', null],
        ['e', 4],
      ]);
    });

    it('virker likt inne i en transaksjon som TypeORM har åpnet', async () => {
      const wrote = db.work.write(() => db.work.script(() => together(follow('a'), textOf('c'))));
      await expect(wrote).resolves.toEqual([3, 'd']);
    });

    it.each([
      'UPDATE lapp SET tekst = id',
      'WITH alle AS (SELECT id FROM lapp) DELETE FROM lapp WHERE id IN (SELECT id FROM alle)',
      'SELECT pg_notify(id, tekst) FROM lapp',
      'SELECT id FROM lapp FOR KEY SHARE',
    ])('er bare spørsmål: %s blir nektet', async (sql) => {
      await expect(db.work.script(() => together(textOf('a'), all(sql)))).rejects.toThrow('Only questions');
    });

    it('kan ikke skrive', async () => {
      const wrote = db.work.script(() => together(textOf('a'), insert('lapp', { id: 'e', tekst: 'f' })));
      await expect(wrote).rejects.toThrow('Only questions');
      await expect(noteIds(db)).resolves.toEqual(['a', 'b', 'c']);
    });

    it('velter skriptet når ett av dem feiler', async () => {
      const wrote = db.work.script(function* () {
        yield* insert('lapp', { id: 'e', tekst: 'f' });
        return yield* together(textOf('a'), all('SELECT finnes_ikke FROM lapp'), textOf('b'));
      });
      await expect(wrote).rejects.toThrow('finnes_ikke');
      await expect(noteIds(db)).resolves.toEqual(['a', 'b', 'c']);
      await expect(db.work.read(() => together(textOf('a'), textOf('b')))).resolves.toEqual(['b', 'c']);
    });

    it('får svaret sitt også når det er glemt mens de andre ble besvart', async () => {
      const read = db.work.read(function* () {
        for (const id of ['a', ...Array.from({ length: 499 }, (_, nr) => `x${String(nr)}`)]) yield* textOf(id);
        return yield* together(textOf('b'), textOf('a'));
      });
      await expect(read).resolves.toEqual(['c', 'b']);
    });

    // SQLite sends nothing and waits for nothing.
    if (name === 'postgres')
      it('er én tur for alle, og det som alt er spurt om, er ingen', async () => {
        const flush = jest.spyOn(PostgresSession.prototype as unknown as { flush: () => unknown }, 'flush');
        await db.work.read(function* () {
          yield* together(textOf('a'), textOf('c'), textOf('b'));
          return yield* together(follow('a'), textOf('b'));
        });
        // The second is for what the last text leads to.
        expect(flush).toHaveBeenCalledTimes(2);
      });
  });

  describe('et spørsmål foran et skript', () => {
    function* write(id: string): Script<string | null> {
      yield* insert('lapp', { id, tekst: id });
      return yield* textOf(id);
    }

    it('får sitt eget svar, og resten går som om ingen hadde spurt først', async () => {
      const wrote = db.work.script(function* () {
        const { answer, rest } = yield* early(textOf('a'), follow('a'));
        return [answer, yield* rest];
      });
      await expect(wrote).resolves.toEqual(['b', 3]);
    });

    it.each(['lesende', 'skrivende'])('lar et %s skript være når svaret sier det', async (slag) => {
      const asked = db.work.script(function* () {
        const script: Script<unknown> = slag === 'lesende' ? readThenWrite('d') : write('d');
        return (yield* early(textOf('a'), script)).answer;
      });
      await expect(asked).resolves.toBe('b');
      await expect(noteIds(db)).resolves.toEqual(['a', 'b', 'c']);
    });

    function* readThenWrite(id: string): Script<string | null> {
      yield* textOf('b');
      return yield* write(id);
    }

    it('lar resten skrive når den får gå, også når skriptet er ferdig med det første', async () => {
      const wrote = db.work.script(function* () {
        const [first, second] = [yield* early(textOf('a'), write('d')), yield* early(textOf('b'), readThenWrite('e'))];
        const done = yield* early(textOf('c'), together());
        return [yield* first.rest, yield* second.rest, yield* done.rest];
      });
      await expect(wrote).resolves.toEqual(['d', 'e', []]);
      await expect(noteIds(db)).resolves.toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    it('lar skriptet selv si hva en feil betyr', async () => {
      const wrote = db.work.script(function* () {
        const { rest } = yield* early(textOf('a'), taken());
        return yield* rest;
      });
      await expect(wrote).resolves.toMatchObject({ ok: false, error: { kode: 'lapp.finnes' } });
    });

    function* taken(): Script<Result<unknown>> {
      try {
        return ok(yield* write('a'));
      } catch {
        return fail('konflikt', 'lapp.finnes');
      }
    }

    if (name === 'postgres')
      it('koster ingen tur når skriptet begynner med å spørre', async () => {
        const flush = jest.spyOn(PostgresSession.prototype as unknown as { flush: () => unknown }, 'flush');
        await db.work.read(function* () {
          const { rest } = yield* early(textOf('a'), textOf('b'));
          return yield* rest;
        });
        expect(flush).toHaveBeenCalledTimes(1);
      });
  });
});
