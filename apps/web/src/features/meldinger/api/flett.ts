interface Nummerert {
  readonly nr: number;
}

/** Two runs of messages as one: each once, in the order they were written. */
export const flett = <M extends Nummerert>(some: readonly M[], others: readonly M[]): M[] =>
  [...new Map([...some, ...others].map((each) => [each.nr, each])).values()].sort((a, b) => a.nr - b.nr);
