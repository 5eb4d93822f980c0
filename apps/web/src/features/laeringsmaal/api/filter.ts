/** The filters of the goal list live in the address, so that «tilbake» finds the same list. */
export const VISNINGER = ['dinTur', 'hosAndre', 'iGang', 'ikkeBegynt', 'godkjent'] as const;
export type Visning = (typeof VISNINGER)[number];

export interface Maalfilter {
  /** Which plan, by the code of its catalogue or its own id. */
  readonly plan?: string;
  readonly vis?: Visning;
  readonly sok?: string;
  /** The category to open. */
  readonly kategori?: string;
}

const text = (value: unknown): string | undefined =>
  // A number in the address («?sok=014») has been read as one.
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export function lesMaalfilter(search: Record<string, unknown>): Maalfilter {
  const plan = text(search['plan']);
  const vis = VISNINGER.find((visning) => visning === search['vis']);
  const sok = text(search['sok']);
  const kategori = text(search['kategori']);
  return { ...(plan && { plan }), ...(vis && { vis }), ...(sok && { sok }), ...(kategori && { kategori }) };
}
