import type { QueryRunner } from 'typeorm';

/** One open transaction, as it follows the asynchronous context. */
export interface Scope {
  readonly runner: QueryRunner;
  open: boolean;
  /** Set when a part failed: the whole may not commit, whatever the caller did with the failure. */
  doomed: boolean;
  /** What is to be told after the commit (signals.ts). */
  readonly announced: string[];
}

const ENDINGS = new Set(['COMMIT', 'ROLLBACK']);

/**
 * A failed statement dooms the transaction, also when its error is caught: PostgreSQL has then ended it already, and
 * would answer COMMIT with a rollback and no complaint, so that the caller were told of a write that is not there.
 * A statement after the end is refused: it would be stored by itself, outside any transaction.
 */
export function watch(scope: Scope): void {
  const { runner } = scope;
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const watched = async (...args: unknown[]): Promise<unknown> => {
    if (!scope.open && !ENDINGS.has(String(args[0])))
      throw new Error('This unit of work has ended: its manager leaked.');
    try {
      return await query(...args);
    } catch (error) {
      scope.doomed = true;
      throw error;
    }
  };
  runner.query = watched as QueryRunner['query'];
}

/** A body that waits for something else than the database would stop every other writer on SQLite. */
export const BODY_LIMIT_MS = 10_000;

export async function withinTime<T>(body: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const message = `A unit of work was open for more than ${String(limitMs)} ms, and was ended.`;
    timer = setTimeout(() => reject(new Error(message)), limitMs);
  });
  return Promise.race([body, limit]).finally(() => clearTimeout(timer));
}
