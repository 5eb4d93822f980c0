/** How many in a region or a virksomhet, people counted once each. */
export interface Regionstall {
  readonly lis: number;
  readonly aldriStartet: number;
}

export interface Doktor {
  readonly lisId: string;
  readonly aldriStartet: boolean;
}

/** Someone with two utdanningsløp has started when one of them has. */
export function tellDoktorer(rader: readonly Doktor[]): Regionstall {
  const neverStarted = new Map<string, boolean>();
  for (const { lisId, aldriStartet } of rader)
    neverStarted.set(lisId, aldriStartet && (neverStarted.get(lisId) ?? true));
  return { lis: neverStarted.size, aldriStartet: [...neverStarted.values()].filter(Boolean).length };
}
