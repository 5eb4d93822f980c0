import { createContext, type RefObject, use, useEffect } from 'react';

/** What B and R do just now; empty while nothing can be decided. */
export interface Tastemaal {
  readonly bekreft?: () => void;
  readonly returner?: () => void;
}

export const TastemaalContext = createContext<RefObject<Tastemaal> | null>(null);

/** The open item lends its two acts to the keys for as long as it can be decided. */
export function useTastemaal(maal: Tastemaal): void {
  const target = use(TastemaalContext);
  useEffect(() => {
    if (!target) return undefined;
    target.current = maal;
    return () => {
      target.current = {};
    };
  });
}
