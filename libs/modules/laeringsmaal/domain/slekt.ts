/** A code with the older codes it takes the place of. */
export interface Erstatning {
  readonly kode: string;
  readonly erstatter: readonly string[];
}

/**
 * The codes themselves, those they come from and those they live on in, however many versions away. Not what shares an
 * origin with them: where one goal became two, what is said of one half says nothing of the other.
 */
export function finnSlektskoder(koder: readonly string[], erstatninger: readonly Erstatning[]): string[] {
  const before = (kode: string): string[] =>
    erstatninger.flatMap((one) => (one.kode === kode ? [...one.erstatter] : []));
  const after = (kode: string): string[] =>
    erstatninger.flatMap((one) => (one.erstatter.includes(kode) ? [one.kode] : []));
  return [...new Set([...follow(koder, before), ...follow(koder, after)])];
}

function follow(koder: readonly string[], next: (kode: string) => string[]): Set<string> {
  const found = new Set(koder);
  // A set that grows is walked to its end.
  for (const kode of found) for (const other of next(kode)) found.add(other);
  return found;
}
