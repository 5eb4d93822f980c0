import { appendFileSync } from 'node:fs';

/** How many times the small counts of `npm test` are done; `npm run faults -- --ganger 10` sets it. */
export const ganger = Number(process.env.KP_GANGER ?? 1);

/** What the random choices begin from, so that a red run can be repeated. */
export const froe = Number(process.env.KP_SEED ?? 2026);

/** One line of figures of a row of the fault programme; `npm run faults` shows them when all is done. */
export function meld(rad: string, hva: string, utfall: string): void {
  if (process.env.KP_TALL) appendFileSync(process.env.KP_TALL, `${rad.padEnd(14)} ${hva.padEnd(56)} ${utfall}\n`);
}

/** The value that 99 of 100 are at or below. */
export function p99(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0;
}

/** A small generator with a seed (mulberry32). */
export function tilfeldig(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
