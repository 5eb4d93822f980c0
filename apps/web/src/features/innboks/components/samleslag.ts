import type { Oppgave } from '../../../shared/lib/arbeidsliste';

export type Samleslag = 'BEKREFT_AKTIVITET' | 'ANBEFAL_MAAL' | 'GODKJENN_MAAL' | 'BLANDET';

/** The verb they share; none when they are of several kinds. */
export function slagAv(saker: readonly Oppgave[]): Samleslag {
  const kinds = new Set(saker.map(({ slag }) => slag));
  const [only] = kinds;
  if (kinds.size !== 1) return 'BLANDET';
  return only === 'BEKREFT_AKTIVITET' || only === 'ANBEFAL_MAAL' || only === 'GODKJENN_MAAL' ? only : 'BLANDET';
}
