/** What a notice leads to, as the router wants it: the server writes an address, with a question or without. */
export function delLenke(lenke: string): { to: string; search: Record<string, string> } {
  const [to = '/', query = ''] = lenke.split('?');
  return { to, search: Object.fromEntries(new URLSearchParams(query)) };
}
