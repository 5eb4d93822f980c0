import { fail, ok } from '@kp/kernel/result';
import { onBothDatabases } from '../../../test/support/databases';
import { type OpenWork, openNotes } from '../../../test/support/unit-of-work';
import { all, attempt, insert, lock } from './statement';

onBothDatabases((name, open) => {
  let db: OpenWork;
  beforeEach(async () => {
    db = await openNotes(open);
  });
  afterEach(() => db.close());

  const skriv = (id: string) => insert('lapp', { id, tekst: id });
  const lapper = async (): Promise<string[]> =>
    (await db.work.rows<{ id: string }>('SELECT id FROM lapp ORDER BY id')).map(({ id }) => id);

  describe('et forsøk i en større helhet', () => {
    it('som avvises, etterlater ingenting, og resten blir stående', async () => {
      await db.work.script(function* () {
        yield* skriv('foer');
        const refused = yield* attempt(function* () {
          yield* skriv('forsoekt');
          yield* attempt(function* () {
            yield* skriv('innerst');
            return ok();
          });
          return fail('regel', 'prøve.nei');
        });
        expect(refused.ok).toBe(false);
        expect(yield* all('SELECT id FROM lapp')).toHaveLength(1);
        yield* attempt(function* () {
          yield* skriv('godtatt');
          return ok();
        });
        yield* skriv('etter');
      });
      expect(await lapper()).toEqual(['etter', 'foer', 'godtatt']);
    });

    it('som avvises, tar med seg låsen, og den som trenger den etterpå, får den', async () => {
      if (name === 'sqlite') return; // Every writer stands in one line there.
      await db.work.script(function* () {
        yield* attempt(function* () {
          yield* lock('beslutning');
          yield* skriv('forsoekt');
          return fail('regel', 'prøve.nei');
        });
        yield* lock('beslutning');
        const held = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid()";
        expect(yield* all(held)).toHaveLength(1);
      });
    });

    it('som godtas, blir borte med helheten', async () => {
      await db.work.script(function* () {
        yield* attempt(function* () {
          yield* skriv('godtatt');
          return ok();
        });
        return fail('regel', 'prøve.nei');
      });
      expect(await lapper()).toEqual([]);
    });
  });
});
