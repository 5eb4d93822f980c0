/** What a statement does, as far as it matters to what has been read. */
export interface Kind {
  /** It reads, and does nothing else: asked again, it answers the same as long as nothing it names has been written. */
  readonly reads: boolean;
  /** The one table it writes; null when that cannot be told, or a reference may carry it further. */
  readonly writes: string | null;
  /** Every word of it, and so every table it reads. */
  readonly words: ReadonlySet<string>;
}

const kinds = new Map<string, Kind>();
const MOST_KINDS = 2_000;

export function kindOf(sql: string): Kind {
  const known = kinds.get(sql);
  if (known) return known;
  const [, writes = null] = /^\s*(?:INSERT INTO|UPDATE) (\w+)\b/.exec(sql) ?? [];
  const kind = { reads: isQuestion(sql), writes, words: new Set(sql.match(/\w+/g)) };
  if (kinds.size < MOST_KINDS) kinds.set(sql, kind);
  return kind;
}

/** Takes no lock, tells nobody. */
const isQuestion = (sql: string): boolean =>
  /^\s*(?:SELECT|WITH)\b/.test(sql) &&
  !/\bpg_|\b(?:INSERT|UPDATE|DELETE)\b|\bFOR (?:NO KEY )?(?:UPDATE|SHARE|KEY)\b/.test(sql);
