import { EventEmitter, once } from 'node:events';
import type Sqlite from 'better-sqlite3';
import { openSqlite } from '../../../test/support/databases';
import { Lappetabell, type OpenWork, noteIds, openNotes } from '../../../test/support/unit-of-work';
import { createDataSource, sqliteHandle } from './data-sources';
import { prepareSqlite } from './sqlite-connection';
import { type Script, insert } from './statement';

/** The driver's errors are not always an `Error` of this test file; their code is. */
const withCode = (code: string): Error => expect.objectContaining({ code }) as Error;

const SETTINGS = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };

describe('innstillingene på sqlite', () => {
  let db: OpenWork;
  beforeEach(async () => {
    db = await openNotes(openSqlite);
  });
  afterEach(() => db.close());

  const read = (handle: Sqlite.Database): unknown =>
    Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, handle.pragma(name, { simple: true })]));

  it.each(['write', 'read'] as const)('er lest tilbake fra kilden til %s', (source) => {
    expect(read(sqliteHandle(db[source]))).toEqual(SETTINGS);
  });

  it('lar lesekilden bare lese', () => {
    expect(sqliteHandle(db.read).readonly).toBe(true);
    expect(sqliteHandle(db.write).readonly).toBe(false);
  });

  it('nekter en rad som peker på noe som ikke finnes', () => {
    const handle = sqliteHandle(db.write);
    const pin = (): unknown => handle.prepare("INSERT INTO festet VALUES ('x', 'finnes ikke')").run();
    handle.exec('CREATE TABLE festet (id text PRIMARY KEY, lapp_id text REFERENCES lapp (id))');
    expect(pin).toThrow(withCode('SQLITE_CONSTRAINT_FOREIGNKEY'));
    handle.pragma('foreign_keys = OFF');
    // Counter-proof: without the pragma the row is let in.
    expect(pin).not.toThrow();
  });

  it('må være på plass for at portalen skal starte: en database i minnet kan ikke ha WAL', async () => {
    await expect(createDataSource('sqlite::memory:', [Lappetabell], 'write').initialize()).rejects.toThrow('"memory"');
  });
});

describe('et skript som bare leser', () => {
  let db: OpenWork;
  beforeEach(async () => {
    db = await openNotes(openSqlite);
  });
  afterEach(() => db.close());

  const addNote = (): Script<unknown> => insert('lapp', { id: 'a', tekst: 'en lapp' });

  it('får ikke skrive, selv om det leser gjennom den som skriver', async () => {
    await expect(db.work.read(addNote)).rejects.toThrow('read-only');
    await expect(db.work.rows('DELETE FROM lapp')).rejects.toThrow('read-only');
    await expect(noteIds(db)).resolves.toEqual([]);
    // Counter-proof: the same script is let in where writing is meant.
    await db.work.script(addNote);
    await expect(noteIds(db)).resolves.toEqual(['a']);
  });

  it('ser ikke det en åpen arbeidsenhet har skrevet', async () => {
    let seen: unknown = 'ikke lest';
    const reader = new EventEmitter();
    const read = once(reader, 'nå').then(async () => {
      seen = await db.work.rows('SELECT id FROM lapp');
      reader.emit('lest');
    });
    await db.work.write(async () => {
      await db.work.script(addNote);
      const done = once(reader, 'lest');
      reader.emit('nå');
      await done;
    });
    await read;
    expect(seen).toEqual([]);
    await expect(noteIds(db)).resolves.toEqual(['a']);
  });
});

describe('en driver som ikke gjør som den får beskjed om', () => {
  /** Stands in for the driver: says what it is told to say. */
  const handleThatSays = (said: Record<string, unknown>, version = '3.53.2'): Sqlite.Database =>
    ({
      pragma: (text: string) => said[text],
      prepare: () => ({ pluck: () => ({ get: () => version }) }),
    }) as unknown as Sqlite.Database;
  const prepare = (said: Record<string, unknown>, version?: string) => (): void =>
    prepareSqlite(handleThatSays({ ...SETTINGS, ...said }, version), 'read');

  it.each([{ journal_mode: 'delete' }, { synchronous: 1 }, { foreign_keys: 0 }])(
    'blir nektet når den sier %o',
    (said) => {
      expect(prepare(said)).toThrow('SQLite must run with');
    },
  );

  it.each(['3.51.2', '3.50.9', '2.99.9'])('blir nektet når den er så gammel som %s', (version) => {
    expect(prepare({}, version)).toThrow('or newer is needed');
  });

  it.each(['3.51.3', '3.51.10', '3.60.0', '4.0.0'])('slipper til når den er %s', (version) => {
    expect(prepare({}, version)).not.toThrow();
  });
});
