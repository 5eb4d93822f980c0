const numberedCache = new Map<string, string>();

/** `?` becomes `$1`, `$2` … outside quotes, as PostgreSQL wants it. */
export function numbered(sql: string): string {
  const known = numberedCache.get(sql);
  if (known !== undefined) return known;
  let count = 0;
  const text = sql.replace(/'(?:[^']|'')*'|"[^"]*"|\?/g, (part) => (part === '?' ? `$${String(++count)}` : part));
  if (numberedCache.size < 2000) numberedCache.set(sql, text);
  return text;
}
