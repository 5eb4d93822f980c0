import type { Katalogmaal } from './katalograd';

/** A goal of a version, with its id and how often its explanatory parts have been revised. */
export interface Laeringsmaal extends Katalogmaal {
  readonly id: string;
  readonly katalogversjonId: string;
  /** 1 as published; one more for each revision of the explanatory parts. */
  readonly revisjon: number;
}

/** The parts that may change within a published version. */
export type Utdyping = Pick<Katalogmaal, 'utdypendeTekst' | 'aktiviteter' | 'vurderingsformer'>;
