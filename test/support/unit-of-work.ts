import { type DataSource, EntitySchema } from 'typeorm';
import { entities } from '../../apps/api/entities';
import { type Entities, createDataSource } from '@kp/platform/database/data-sources';
import { UnitOfWork } from '@kp/platform/database/unit-of-work';
import type { OpenDatabase } from './databases';

export { entities };

/** Both sources on a database of its own, and the unit of work over them; no application. */
export interface OpenWork {
  readonly url: string;
  readonly write: DataSource;
  readonly read: DataSource;
  readonly work: UnitOfWork;
  close(): Promise<void>;
}

interface Options {
  readonly entities: Entities;
  readonly prepare: (write: DataSource) => Promise<unknown>;
  readonly bodyLimitMs?: number;
}

async function openWith(open: OpenDatabase, { entities, prepare, bodyLimitMs }: Options): Promise<OpenWork> {
  const database = await open();
  const write = await createDataSource(database.url, entities, 'write').initialize();
  await prepare(write);
  const read = await createDataSource(database.url, entities, 'read').initialize();
  const close = async (): Promise<void> => {
    await read.destroy();
    await write.destroy();
    await database.close();
  };
  return { url: database.url, write, read, work: new UnitOfWork(write, read, database.url, bodyLimitMs), close };
}

export interface Lapp {
  id: string;
  tekst: string;
}

/** A table of notes with one rule of its own: a note has a text. */
export const Lappetabell = new EntitySchema<Lapp>({
  name: 'lapp',
  columns: { id: { type: 'text', primary: true }, tekst: { type: 'text' } },
});

/** A database with nothing but notes. */
export const openNotes = (open: OpenDatabase, bodyLimitMs?: number): Promise<OpenWork> =>
  openWith(open, {
    entities: [Lappetabell],
    prepare: (write) => write.query('CREATE TABLE lapp (id text PRIMARY KEY, tekst text NOT NULL)'),
    bodyLimitMs,
  });

/** A database with the portal's own tables, made by its migrations. */
export const openPortalTables = (open: OpenDatabase, known: Entities = entities): Promise<OpenWork> =>
  openWith(open, { entities: known, prepare: (write) => write.runMigrations({ transaction: 'each' }) });

/** The ids of all notes, as another connection sees them. */
export async function noteIds({ read }: OpenWork): Promise<string[]> {
  const rows = await read.query<{ id: string }[]>('SELECT id FROM lapp ORDER BY id');
  return rows.map(({ id }) => id);
}
