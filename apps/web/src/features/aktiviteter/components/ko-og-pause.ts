import { useEffect, useEffectEvent, useState } from 'react';

/** Jobs one at a time, in the order in which they came; one that fails does not stop the next. */
export function makeKoe(): <T>(job: () => Promise<T>) => Promise<T> {
  let chain: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const next = chain.catch(() => undefined).then(job);
    chain = next;
    return next;
  };
}

interface Pause<T> {
  readonly planlegg: (value: T) => void;
  readonly avbryt: () => void;
  /** Runs at once what waits. */
  readonly skyll: () => void;
}

interface Lengde {
  /** Nothing new for so long. */
  readonly ms: number;
  /** Runs after so long even if something new keeps coming. */
  readonly hoyst?: number;
}

/** Runs with the last value when nothing new has come for a while. */
export function makePause<T>(run: (value: T) => void, { ms, hoyst = Infinity }: Lengde): Pause<T> {
  let waiting: { readonly value: T; readonly timer: number; readonly since: number } | null = null;
  const avbryt = (): void => {
    if (waiting) window.clearTimeout(waiting.timer);
    waiting = null;
  };
  const skyll = (): void => {
    const due = waiting;
    avbryt();
    if (due) run(due.value);
  };
  const planlegg = (value: T): void => {
    const since = waiting?.since ?? Date.now();
    avbryt();
    const wait = Math.max(0, Math.min(ms, since + hoyst - Date.now()));
    waiting = { value, since, timer: window.setTimeout(skyll, wait) };
  };
  return { planlegg, avbryt, skyll };
}

/** `makePause` for a component: what waits when it goes is forgotten. */
export function usePause<T>(run: (value: T) => void, ms: number): (value: T) => void {
  const latest = useEffectEvent(run);
  const [pending, setPending] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (!pending) return undefined;
    const timer = window.setTimeout(() => {
      latest(pending.value);
    }, ms);
    return () => {
      window.clearTimeout(timer);
    };
  }, [pending, ms]);
  return (value) => {
    setPending({ value });
  };
}
