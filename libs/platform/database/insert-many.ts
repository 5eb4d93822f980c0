import { type Script, type SqlValue, columnName } from './statement';

/** Well below what either database takes in one statement (SQLite: 32 766 parameters); longer ones save nothing. */
const MOST_PARAMETERS = 3_000;

/**
 * Inserts rows of one shape, many to a statement: a round trip to PostgreSQL costs more than the rows. The columns are
 * those of the first row. Answers how many were stored, which `ending` may make fewer (ON CONFLICT … DO NOTHING).
 */
export function* insertMany(table: string, rows: readonly Record<string, SqlValue>[], ending = ''): Script<number> {
  const keys = Object.keys(rows[0] ?? {});
  const perStatement = Math.max(1, Math.floor(MOST_PARAMETERS / Math.max(1, keys.length)));
  const tuple = `(${keys.map(() => '?').join(', ')})`;
  const head = `INSERT INTO ${table} (${keys.map(columnName).join(', ')}) VALUES `;
  let stored = 0;
  for (let from = 0; from < rows.length; from += perStatement) {
    const chunk = rows.slice(from, from + perStatement);
    const params = chunk.flatMap((row) => keys.map((key) => row[key] ?? null));
    stored += (yield { sql: `${head}${chunk.map(() => tuple).join(', ')} ${ending}`, params }).affected;
  }
  return stored;
}
