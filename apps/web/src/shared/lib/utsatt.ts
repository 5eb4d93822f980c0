import { useEffect, useState } from 'react';

const PAUSE_MS = 400;

/** A value as it was when the typing last paused. Compared by content, so that a new object with the same is the same. */
export function useUtsatt<T>(verdi: T): T {
  const [settled, setSettled] = useState(verdi);
  const content = JSON.stringify(verdi);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSettled(JSON.parse(content) as T);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [content]);
  return settled;
}
