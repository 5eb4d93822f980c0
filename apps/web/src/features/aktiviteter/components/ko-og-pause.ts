import { useCallback, useEffect, useRef } from 'react';

const TYPING_MS = 1200;

/** Jobs one at a time, in the order in which they came; one that fails does not stop the next. */
export function useKoe(): <T>(job: () => Promise<T>) => Promise<T> {
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(<T>(job: () => Promise<T>): Promise<T> => {
    const next = chain.current.catch(() => undefined).then(job);
    chain.current = next;
    return next;
  }, []);
}

interface Pause<T> {
  readonly planlegg: (value: T) => void;
  readonly avbryt: () => void;
}

interface Naar {
  readonly ms?: number;
  /** Run at once what waits when the page is left: the last words must not be lost. Else it is forgotten. */
  readonly vedSlutt: boolean;
}

/** Runs with the last value when nothing new has come for a while. */
export function usePause<T>(run: (value: T) => void, { ms = TYPING_MS, vedSlutt }: Naar): Pause<T> {
  const pending = useRef<{ readonly value: T; readonly timer: number } | null>(null);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const avbryt = useCallback(() => {
    if (pending.current) window.clearTimeout(pending.current.timer);
    pending.current = null;
  }, []);
  const flush = useCallback(() => {
    const waiting = pending.current;
    avbryt();
    if (waiting) latest.current(waiting.value);
  }, [avbryt]);
  const planlegg = useCallback(
    (value: T) => {
      avbryt();
      pending.current = { value, timer: window.setTimeout(flush, ms) };
    },
    [avbryt, flush, ms],
  );
  useEffect(() => (vedSlutt ? flush : avbryt), [vedSlutt, flush, avbryt]);
  return { planlegg, avbryt };
}
