import { randomUUID } from 'node:crypto';

/** A new identifier: UUID version 4 as text, the same on SQLite and PostgreSQL. */
export const newId = (): string => randomUUID();
