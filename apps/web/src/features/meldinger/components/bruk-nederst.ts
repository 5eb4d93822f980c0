import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const NAER_PX = 240;

const belowView = (end: HTMLElement): number => end.getBoundingClientRect().bottom - window.innerHeight;

/** Opens at the newest, follows what comes while one is there, and stands still when older ones are put on top. */
export function useNederst(firstNr: number | undefined, lastNr: number | undefined): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const height = useRef({ firstNr, of: 0 });
  useEffect(() => {
    const look = (): void => {
      if (end.current) atEnd.current = belowView(end.current) < NAER_PX;
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      window.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => {
    if (end.current && atEnd.current && belowView(end.current) > 0) end.current.scrollIntoView({ block: 'end' });
  }, [lastNr]);
  useLayoutEffect(() => {
    const now = document.documentElement.scrollHeight;
    const before = height.current;
    // Most browsers hold the place themselves; the others are helped.
    if (before.firstNr !== firstNr && !CSS.supports('overflow-anchor', 'auto')) window.scrollBy(0, now - before.of);
    height.current = { firstNr, of: now };
  });
  return end;
}
