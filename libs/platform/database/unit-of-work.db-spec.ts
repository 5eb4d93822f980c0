import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok } from '@kp/kernel/result';
import { onBothDatabases } from '../../../test/support/databases';
import { type Lapp, Lappetabell, type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { type Script, all, insert, one, run } from './statement';

function* writeNote(id: string): Script<string> {
  yield* insert('lapp', { id, tekst: 'en lapp' });
  return id;
}

function* writeAndFail(id: string): Script<ReturnType<typeof fail>> {
  yield* insert('lapp', { id, tekst: 'en lapp' });
  return fail('regel', 'prove.nei');
}

function* writeAndThrow(id: string): Script<never> {
  yield* insert('lapp', { id, tekst: 'en lapp' });
  throw new Error('midt i');
}

/** Passes over an error of the database as if nothing had happened. */
function* hideError(id: string): Script<string> {
  yield* insert('lapp', { id, tekst: 'en lapp' });
  try {
    yield* insert('lapp', { id, tekst: 'samme nøkkel' });
  } catch {
    return 'alt i orden';
  }
  return 'umulig';
}

function* translateError(id: string): Script<ReturnType<typeof fail>> {
  try {
    yield* insert('lapp', { id, tekst: null });
  } catch {
    return fail('konflikt', 'prove.opptatt');
  }
  return fail('regel', 'prove.umulig');
}

onBothDatabases((_name, open) => {
  let db: OpenWork;
  const ids = (): Promise<string[]> => noteIds(db);
  const save = (id: string): Promise<Lapp> => db.work.manager.getRepository(Lappetabell).save({ id, tekst: 'en lapp' });

  beforeEach(async () => {
    db = await openNotes(open, 1_000);
  });
  afterEach(() => db.close());

  describe('et skript', () => {
    it('lagrer alt når det lykkes', async () => {
      await expect(db.work.script(() => writeNote('a'))).resolves.toBe('a');
      await expect(ids()).resolves.toEqual(['a']);
    });

    it('etterlater ingenting når det svarer med et avslag', async () => {
      await expect(db.work.script(() => writeAndFail('a'))).resolves.toMatchObject({ ok: false });
      await expect(ids()).resolves.toEqual([]);
    });

    it('etterlater ingenting når det kaster', async () => {
      await expect(db.work.script(() => writeAndThrow('a'))).rejects.toThrow('midt i');
      await expect(ids()).resolves.toEqual([]);
    });

    it('får ikke svare ja når en setning i det feilet', async () => {
      await expect(db.work.script(() => hideError('a'))).rejects.toThrow();
      await expect(ids()).resolves.toEqual([]);
    });

    it('får oversette en feil fra databasen til et avslag', async () => {
      await expect(db.work.script(() => translateError('a'))).resolves.toMatchObject({
        error: { kode: 'prove.opptatt' },
      });
    });

    it('ser det det selv har skrevet', async () => {
      const seen = await db.work.script(function* () {
        yield* writeNote('a');
        return yield* one<Lapp>('SELECT id FROM lapp WHERE id = ?', 'a');
      });
      expect(seen).toEqual({ id: 'a' });
    });
  });

  it('leser en boolsk kolonne som ja, nei eller ukjent, og et regnet tall som det er', async () => {
    const make = `CREATE TABLE svar (id TEXT, verdi boolean)`;
    const ask = 'SELECT id, verdi, CASE WHEN verdi IS NULL THEN 1 ELSE 0 END AS ukjent FROM svar ORDER BY id';
    const script = function* (): Script<unknown[]> {
      yield* run(make);
      for (const [id, verdi] of Object.entries({ a: true, b: false, c: null })) yield* insert('svar', { id, verdi });
      return yield* all(ask);
    };
    const answers = [
      { id: 'a', verdi: true, ukjent: 0 },
      { id: 'b', verdi: false, ukjent: 0 },
      { id: 'c', verdi: null, ukjent: 1 },
    ];
    await expect(db.work.script(script)).resolves.toEqual(answers);
    await expect(db.work.rows(ask)).resolves.toEqual(answers);
    await expect(db.work.write(() => db.work.rows(ask))).resolves.toEqual(answers);
  });

  describe('en arbeidsenhet med repositories', () => {
    it('lagrer alt når den lykkes', async () => {
      await db.work.write(() => save('a'));
      await expect(ids()).resolves.toEqual(['a']);
    });

    it('etterlater ingenting når den svarer med et avslag', async () => {
      await db.work.write(async () => {
        await save('a');
        return fail('regel', 'prove.nei');
      });
      await expect(ids()).resolves.toEqual([]);
    });

    it('etterlater ingenting når den kaster', async () => {
      const body = async (): Promise<never> => {
        await save('a');
        throw new Error('midt i');
      };
      await expect(db.work.write(body)).rejects.toThrow('midt i');
      await expect(ids()).resolves.toEqual([]);
    });

    it('tar et skript med i samme transaksjon', async () => {
      await db.work.write(async () => {
        await save('a');
        await db.work.script(() => writeNote('b'));
        expect(await db.work.rows('SELECT id FROM lapp')).toHaveLength(2);
        expect(await ids()).toEqual([]);
        return ok();
      });
      await expect(ids()).resolves.toEqual(['a', 'b']);
    });

    it.each([
      ['et avslag', writeAndFail],
      ['en feil', writeAndThrow],
    ])('kan ikke lagres når en del av den ga %s, selv om den som kalte ikke brydde seg', async (_hva, part) => {
      const body = async (): Promise<string> => {
        await save('a');
        await db.work.script(() => part('b')).catch(() => undefined);
        return 'alt i orden';
      };
      await expect(db.work.write(body)).rejects.toThrow('cannot be committed');
      await expect(ids()).resolves.toEqual([]);
    });

    it('kan ikke lagres når en feil fra databasen ble fanget og glemt', async () => {
      const body = async (): Promise<string> => {
        await save('a');
        await db.work.manager
          .getRepository(Lappetabell)
          .insert({ id: 'a', tekst: 'samme nøkkel' })
          .catch(() => undefined);
        return 'alt i orden';
      };
      await expect(db.work.write(body)).rejects.toThrow('cannot be committed');
      await expect(ids()).resolves.toEqual([]);
    });

    it('slipper ikke ut en forvalter som virker etterpå', async () => {
      const leaked = await db.work.write(() => Promise.resolve(db.work.manager));
      await expect(leaked.getRepository(Lappetabell).insert({ id: 'a', tekst: 'for sent' })).rejects.toThrow();
      await expect(ids()).resolves.toEqual([]);
    });

    it('sier fra når noe i den fortsetter etter at den er ferdig', async () => {
      let late: Promise<unknown> = Promise.resolve();
      await db.work.write(() => {
        late = pause(20).then(() => save('a'));
        late.catch(() => undefined);
        return Promise.resolve();
      });
      await expect(late).rejects.toThrow('was not awaited');
      await expect(ids()).resolves.toEqual([]);
    });

    it('brytes av når den venter på noe annet enn databasen', async () => {
      const body = async (): Promise<void> => {
        await save('a');
        await pause(60_000, undefined, { ref: false });
      };
      await expect(db.work.write(body)).rejects.toThrow('open for more than');
      await db.work.script(() => writeNote('b'));
      await expect(ids()).resolves.toEqual(['b']);
    });
  });

  describe('utenfor en arbeidsenhet', () => {
    const strayWrites: [string, () => Promise<unknown>][] = [
      ['gjennom et repository', () => save('a')],
      ['som en setning', () => db.work.rows("INSERT INTO lapp (id, tekst) VALUES ('a', 'bakdør')")],
      ['i et skript som bare skal lese', () => db.work.read(() => writeNote('a'))],
    ];

    it.each(strayWrites)('feiler en skriving %s høylytt', async (_hvordan, stray) => {
      await expect(stray()).rejects.toThrow(/read.?only/);
      await expect(ids()).resolves.toEqual([]);
    });

    it('går den samme skrivingen igjennom når kilden ikke bare er til lesing (motprøve)', async () => {
      await db.write.manager.getRepository(Lappetabell).save({ id: 'a', tekst: 'bakdør' });
      await expect(ids()).resolves.toEqual(['a']);
    });
  });

  it('lagrer alle hundre når femti av hvert slag kommer samtidig', async () => {
    const units = Array.from({ length: 100 }, (_, nr) => `n${String(nr).padStart(3, '0')}`);
    const start = (id: string, nr: number): Promise<unknown> =>
      nr % 2 === 0 ? db.work.write(() => save(id)) : db.work.script(() => writeNote(id));
    await Promise.all(units.map(start));
    await expect(ids()).resolves.toEqual(units);
  });
});
