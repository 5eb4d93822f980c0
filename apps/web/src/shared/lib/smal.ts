import { useSyncExternalStore } from 'react';

/** Below this everything is in one column; the same break point as in the style sheets. */
const query = (): MediaQueryList => window.matchMedia('(max-width: 62rem)');

const subscribe = (listener: () => void): (() => void) => {
  const media = query();
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
};

/** True in the one-column layout, where a thing opens in its row instead of beside the list. */
export const useEnKolonne = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
