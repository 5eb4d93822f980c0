/** What a thread can be about. */
export const OMSLAG = ['MAAL', 'AKTIVITET', 'TJENESTEPERIODE'] as const;
export type Omslag = (typeof OMSLAG)[number];
