import { type DomainError, type Result, fail, ok } from '@kp/kernel/result';
import type { Script } from './statement';

/** What stands in the way of one of several. */
export interface Hinder<S> {
  readonly sak: S;
  /** Its place among those that were sent, from 1. */
  readonly nr: number;
  readonly error: DomainError;
}

type Parametere = Readonly<Record<string, unknown>>;

/**
 * The same act on each of several: all of them, or none and the reasons under `kode`. `tell` says in the parameters which
 * they were: by their place unless something else is known of them.
 */
export function* allOrNone<S, T>(
  saker: readonly S[],
  kode: string,
  act: (sak: S) => Script<Result<T>>,
  tell: (hindre: readonly Hinder<S>[]) => Parametere = byPlace,
): Script<Result<T[]>> {
  const done: T[] = [];
  const hindre: Hinder<S>[] = [];
  for (const [index, sak] of saker.entries()) {
    // What is done so far is undone with the rest: going on tells everything that stands in the way, not only the first.
    const result = yield* act(sak);
    if (result.ok) done.push(result.value);
    else hindre.push({ sak, nr: index + 1, error: result.error });
  }
  if (hindre.length === 0) return ok(done);
  // Refused as each alone would have been; as something that has changed when they differ.
  const kinds = new Set(hindre.map(({ error }) => error.slag));
  const [slag = 'foreldet'] = kinds.size === 1 ? kinds : [];
  return fail(slag, kode, { antall: hindre.length, ...tell(hindre) });
}

const byPlace = (hindre: readonly Hinder<unknown>[]): Parametere => ({
  saker: hindre.map(({ nr, error }) => ({ nr, kode: error.kode, parametere: error.parametere ?? {} })),
});
