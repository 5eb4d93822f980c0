/**
 * What the driver threw, as one class of our own. better-sqlite3's own error is not an `Error` in the second test file
 * of a Jest worker, and pg's has other fields; callers need only the code.
 */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** A unique index refused the row. */
  get isUniqueViolation(): boolean {
    return (
      this.code === '23505' ||
      this.code.startsWith('SQLITE_CONSTRAINT_UNIQUE') ||
      this.code.startsWith('SQLITE_CONSTRAINT_PRIMARYKEY')
    );
  }

  get isBusy(): boolean {
    return this.code.startsWith('SQLITE_BUSY');
  }
}

export function toDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const source = (error as { driverError?: unknown }).driverError ?? error;
  const { code, message } = source as { code?: unknown; message?: unknown };
  return new DatabaseError(
    typeof code === 'string' ? code : 'UKJENT',
    typeof message === 'string' ? message : String(source),
  );
}

// SQLite's when it writes, and when it makes room for its WAL index; PostgreSQL's; and the file system's own.
const FULL = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', '53100', 'ENOSPC', 'EDQUOT']);

/** There is no room to store more, whether in the database or among the files. */
export const isStorageFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && FULL.has(toDatabaseError(error).code);
