/**
 * The rows of a group, those left out of it among them so that they can be taken in again. Until the file has been read
 * anew, a row just left out is in the report too.
 */
export function medUtelatte<R, U extends R>(
  rader: readonly R[],
  utelatte: readonly U[],
  sted: (rad: R) => string | number,
  erIGruppen: (rad: U) => boolean,
): R[] {
  const out = new Set(utelatte.map(sted));
  return [...rader.filter((row) => !out.has(sted(row))), ...utelatte.filter(erIGruppen)];
}
