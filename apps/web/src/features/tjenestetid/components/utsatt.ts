import { useEffect, useState } from 'react';

const DELAY_MS = 350;

/** A value that waits until the typing pauses. Compared by content, so that a new object with the same is the same. */
export function useUtsatt<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSettled(JSON.parse(content) as T);
    }, DELAY_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [content]);
  return settled;
}
