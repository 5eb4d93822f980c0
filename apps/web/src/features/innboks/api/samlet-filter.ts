/** Which items, in the order they have waited: in the address, so that a reload finds the same. */
export interface Samlefilter {
  readonly saker: readonly string[];
}

export function lesSamlefilter(search: Record<string, unknown>): Samlefilter {
  const { saker } = search;
  return { saker: Array.isArray(saker) ? saker.filter((id): id is string => typeof id === 'string') : [] };
}
