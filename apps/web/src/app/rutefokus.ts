import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { lesOpp } from '../shared/lib/opplesing';

const PATIENCE_MS = 8000;

const pageName = (): string => document.title.split(' – ')[0] ?? document.title;

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // A tick later, so that the page has set its title.
  window.setTimeout(() => {
    lesOpp(pageName());
  }, 50);
  return true;
}

/** Waits for the heading of a page that is still fetching, unless the person has moved on meanwhile. */
function focusWhenReady(): () => void {
  // A menu that was opened while the page was on its way would close when focus left it.
  const inMenu = document.activeElement?.matches('[aria-expanded="true"]') === true;
  if (inMenu || focusHeading()) return () => undefined;
  const start = document.activeElement;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== start || focusHeading()) stop();
  });
  const timer = window.setTimeout(() => {
    stop();
  }, PATIENCE_MS);
  const stop = (): void => {
    window.clearTimeout(timer);
    observer.disconnect();
  };
  const main = document.querySelector('main');
  if (main) observer.observe(main, { childList: true, subtree: true });
  return stop;
}

/**
 * On navigation, and when somebody logs in or out in place: focus to the h1, and the page's name read out.
 * `who` is undefined until it is known whether anybody is logged in.
 */
export function useRutefokus(who: string | undefined): void {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string | null>(null);
  const pages = useRef(0);
  useEffect(() => {
    const now = `${who ?? ''} ${pathname ?? ''}`;
    if (pathname === undefined || who === undefined || before.current === now) return undefined;
    // The address «/» only leads on to the page of the role: that is still the first page.
    const ledOn = pages.current === 1 && before.current === `${who} /`;
    before.current = now;
    pages.current += 1;
    // The first page is the browser's own affair.
    return pages.current === 1 || ledOn ? undefined : focusWhenReady();
  }, [pathname, who]);
}
