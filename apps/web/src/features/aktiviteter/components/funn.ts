interface Del {
  readonly tekst: string;
  readonly treff: boolean;
  readonly start: number;
}

interface Treff {
  readonly ord: string;
  readonly pos: number;
}

function neste(tekst: string, funn: readonly string[], fra: number): Treff | undefined {
  return funn
    .map((ord) => ({ ord, pos: tekst.indexOf(ord, fra) }))
    .filter(({ pos }) => pos >= 0)
    .sort((a, b) => a.pos - b.pos)[0];
}

/** The text cut at every hit, so that the hits can be marked. */
export function delVedFunn(tekst: string, funn: readonly string[]): Del[] {
  const parts: Del[] = [];
  let at = 0;
  let hit = neste(tekst, funn, at);
  while (hit) {
    if (hit.pos > at) parts.push({ tekst: tekst.slice(at, hit.pos), treff: false, start: at });
    parts.push({ tekst: hit.ord, treff: true, start: hit.pos });
    at = hit.pos + hit.ord.length;
    hit = neste(tekst, funn, at);
  }
  if (at < tekst.length) parts.push({ tekst: tekst.slice(at), treff: false, start: at });
  return parts;
}
