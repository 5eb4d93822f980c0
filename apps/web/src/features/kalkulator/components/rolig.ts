import { useEffect, useState } from 'react';

const PAUSE_MS = 400;

/** The value as it was when the typing last paused. */
export function useRolig<T>(verdi: T): T {
  const [calm, setCalm] = useState(verdi);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setCalm(verdi);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [verdi]);
  return calm;
}
