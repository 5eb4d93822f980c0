/** What is open, and whose items are shown, live in the address: «tilbake» finds the same item. */
export interface Innboksfilter {
  /** The open item. */
  readonly sak?: string;
  /** A LIS, or `andre` for those without a chip of their own. */
  readonly person?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function lesInnboksfilter(search: Record<string, unknown>): Innboksfilter {
  const sak = text(search['sak']);
  const person = text(search['person']);
  return { ...(sak && { sak }), ...(person && { person }) };
}
