import { type ReactNode, useState } from 'react';
import { tall } from '../lib/format';

const SHOWN = 5;

interface Noen<T> {
  readonly vist: readonly T[];
  /** The button that shows all or few; null when everything is in view already. */
  readonly bryter: ReactNode;
}

/** A long list on a page with more to it: the first five, and a button for the rest. */
export function useNoenFoerst<T>(rader: readonly T[], alle: (antall: string) => string, faerre: string): Noen<T> {
  const [all, setAll] = useState(false);
  if (rader.length <= SHOWN) return { vist: rader, bryter: null };
  const bryter = (
    <button
      type="button"
      className="ds-link kp-liten"
      aria-expanded={all}
      onClick={() => {
        setAll(!all);
      }}
    >
      {all ? faerre : alle(tall(rader.length))}
    </button>
  );
  return { vist: all ? rader : rader.slice(0, SHOWN), bryter };
}
