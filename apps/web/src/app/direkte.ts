import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { type Change, startStream } from './stroem';

const MEG = ['meg'];

/** What shows each; the counts in the header ride with who one is. A decision may show anywhere: whatever is open. */
const VISER: Readonly<Record<Change['emne'], readonly QueryKey[]>> = {
  alt: [[]],
  arbeidsliste: [[]],
  varsler: [['varsler'], MEG],
  meldinger: [['meldinger'], MEG],
  kunngjoeringer: [['kunngjoeringer'], MEG],
};

/** Keeps an open page up to date; the answer stops it. */
export function foelgMed(client: QueryClient): () => void {
  let first = true;
  return startStream(({ emne }) => {
    // The page that has just been opened is new; of it only the counts are asked for again.
    const keys = emne === 'alt' && first ? [MEG] : VISER[emne];
    first = false;
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  });
}
