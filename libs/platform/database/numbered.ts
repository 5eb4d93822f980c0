/** `?` becomes `$1`, `$2` … outside quotes, as PostgreSQL wants it. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/'(?:[^']|'')*'|"[^"]*"|\?/g, (part) => (part === '?' ? `$${String(++count)}` : part));
}
