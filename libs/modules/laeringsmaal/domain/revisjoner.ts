import type { Utdyping } from './laeringsmaal';

const UTDYPING = ['utdypendeTekst', 'aktiviteter', 'vurderingsformer'] as const satisfies readonly (keyof Utdyping)[];

/** The parts that differ: what a revision changed. Values are plain data in a fixed key order, so their text tells. */
export const findEndret = (foer: Utdyping, etter: Utdyping): (keyof Utdyping)[] =>
  UTDYPING.filter((felt) => JSON.stringify(foer[felt]) !== JSON.stringify(etter[felt]));
