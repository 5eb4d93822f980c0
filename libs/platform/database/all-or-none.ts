import { type DomainError, type Result, fail, ok } from '@kp/kernel/result';
import type { Script } from './statement';

/** Why one of several cannot be done, in the words the single act would have used. */
interface Hinder {
  /** Its place among those that were sent, from 1. */
  readonly nr: number;
  readonly kode: string;
  readonly parametere: Readonly<Record<string, unknown>>;
}

/** The same act on each of several: all of them, or none and the reasons under `kode`. */
export function* allOrNone<S, T>(
  saker: readonly S[],
  kode: string,
  act: (sak: S) => Script<Result<T>>,
): Script<Result<T[]>> {
  const done: T[] = [];
  const hindre: { nr: number; error: DomainError }[] = [];
  for (const [index, sak] of saker.entries()) {
    // What is done so far is undone with the rest: going on tells everything that stands in the way, not only the first.
    const result = yield* act(sak);
    if (result.ok) done.push(result.value);
    else hindre.push({ nr: index + 1, error: result.error });
  }
  return hindre.length === 0 ? ok(done) : refuse(kode, hindre);
}

function refuse(kode: string, hindre: readonly { nr: number; error: DomainError }[]): Result<never> {
  // Refused as each alone would have been; as something that has changed when they differ.
  const kinds = new Set(hindre.map(({ error }) => error.slag));
  const [slag = 'foreldet'] = kinds.size === 1 ? kinds : [];
  const saker = hindre.map(({ nr, error }): Hinder => ({ nr, kode: error.kode, parametere: error.parametere ?? {} }));
  return fail(slag, kode, { antall: saker.length, saker });
}
