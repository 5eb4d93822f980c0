import { fillLists } from './filled-lists';
import { numbered } from './numbered';

/** A statement as PostgreSQL is sent it. */
export interface PostgresText {
  readonly text: string;
  /** PostgreSQL reads and plans a named statement once a connection. */
  readonly name: string | undefined;
  /** Which of the values stands at each number of the text. */
  readonly places: readonly number[];
}

const known = new Map<string, PostgresText>();
const names = new Map<string, string>();

/** As many texts as the code has; one that is made anew each time (long lists of ids) goes without a name. */
const MOST_NAMES = 1_000;
const MOST_KNOWN = 4_000;

export function postgresText(sql: string): PostgresText {
  const found = known.get(sql);
  if (found) return found;
  const filled = fillLists(sql);
  const text = numbered(filled.sql);
  const made = { text, name: nameOf(text), places: filled.places };
  if (known.size < MOST_KNOWN) known.set(sql, made);
  return made;
}

function nameOf(text: string): string | undefined {
  const given = names.get(text);
  if (given !== undefined || names.size >= MOST_NAMES) return given;
  const name = `kp${String(names.size)}`;
  names.set(text, name);
  return name;
}
