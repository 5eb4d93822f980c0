/** What an utdanningsløp leads to. */
export const SPESIALITETER = ['ALM', 'SAM', 'ARB', 'LIS1'] as const;
export type Spesialitet = (typeof SPESIALITETER)[number];

/** The catalogues whose goals must all be approved: a LIS in one of the three specialties has FKM beside (domene.md 1). */
export const KATALOGER_FOR = {
  ALM: ['ALM', 'FKM'],
  SAM: ['SAM', 'FKM'],
  ARB: ['ARB', 'FKM'],
  LIS1: ['LIS1'],
} as const satisfies Readonly<Record<Spesialitet, readonly string[]>>;
